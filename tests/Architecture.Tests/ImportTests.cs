using Shouldly;
using Xunit;

namespace CrmCloud.Architecture.Tests;

public class ImportTests
{
    [Fact]
    public void Shared_code_knows_no_app_and_the_platform_nothing_of_the_web()
    {
        var files = new[] { "*.ts", "*.tsx" }
            .SelectMany(pattern => Sources.Files(pattern, "web").Concat(Sources.Files(pattern, "platform")))
            .ToArray();
        files.ShouldNotBeEmpty();
        files
            .SelectMany(path => ImportRules.Violations(path, Sources.Text(path)))
            .ShouldBeEmpty("because apps are built and shipped apart, and the dashboard must outlive all of them");
    }

    [Theory]
    [InlineData("web/shared/src/ui/table.tsx", "import { x } from '../../../crm/src/app/paths';")]
    [InlineData("web/shared/src/ui/table.tsx", "import { x } from \"@crmcloud/crm\";")]
    [InlineData("platform/Dashboard/app/main.ts", "const x = await import('../../../web/shared/src/lib/money');")]
    public void A_forbidden_import_is_found(string path, string text) => ImportRules.Violations(path, text).Count().ShouldBe(1);

    [Fact]
    public void An_app_may_import_what_is_shared() =>
        ImportRules.Violations("web/crm/src/main.tsx", "import { Table } from '@crmcloud/shared'; import './app/router';").ShouldBeEmpty();
}
