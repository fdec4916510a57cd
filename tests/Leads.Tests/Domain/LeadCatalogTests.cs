using System.Text.Json;
using CrmCloud.Leads.Domain;
using CrmCloud.Leads.Features;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Domain;

public class LeadCatalogTests
{
    [Fact]
    public void The_described_input_is_what_the_catalogue_lets_callers_set() =>
        Names<LeadInput>()
            .ShouldBe(
                LeadCatalog
                    .Leads.Fields.Where(field => field is { Set: not null, OwnedBy: null, ReadOnly: false })
                    .Select(field => field.Name)
                    .Append("custom"),
                ignoreOrder: true
            );

    [Fact]
    public void The_described_answer_is_the_whole_catalogue() =>
        Names<LeadResponse>()
            .ShouldBe(
                LeadCatalog.Leads.Fields.Select(field => field.Name.Split('.')[0]).Distinct().Concat(["custom", "deletedAt"]),
                ignoreOrder: true
            );

    [Fact]
    public void Every_stored_field_is_in_the_catalogue()
    {
        string[] elsewhere =
        [
            "WorkspaceId",
            "DeletedAt",
            "SubjectId",
            "Events",
            "Custom",
            "Id",
            "Version",
            "UpdatedAt",
            "Name",
            "HasOnlyDeal",
        ];
        typeof(Lead)
            .GetProperties()
            .Select(property => property.Name)
            .Except(elsewhere)
            .Where(property => LeadCatalog.Leads.FindByProperty(property) is null)
            .ShouldBeEmpty("what the catalogue does not know has no history, no filter and no undo");
    }

    [Fact]
    public void What_a_person_is_known_by_is_personal() =>
        LeadCatalog
            .Leads.Fields.Where(field => field.Personal)
            .Select(field => field.Name)
            .ShouldBe(["firstName", "lastName", "name", "email", "phone", "taxId"], ignoreOrder: true);

    private static IEnumerable<string> Names<T>() =>
        typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
