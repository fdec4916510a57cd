using System.Text.Json;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Features;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Domain;

public class DealCatalogTests
{
    [Fact]
    public void The_described_input_is_what_the_catalogue_lets_callers_set() =>
        Names<DealInput>()
            .ShouldBe(
                DealCatalog
                    .Deals.Fields.Where(field =>
                        field is { Set: not null, ReadOnly: false, FilesOnly: false } && (field.OwnedBy is null || field.AtCreation)
                    )
                    .Select(field => field.Name)
                    .Append("custom"),
                ignoreOrder: true
            );

    [Fact]
    public void The_described_answer_is_the_whole_catalogue() =>
        Names<DealResponse>()
            .ShouldBe(
                // The currency is part of the amount.
                DealCatalog
                    .Deals.Fields.Where(field => !field.FilesOnly && field.Name != "currency")
                    .Select(field => field.Name)
                    .Concat(["custom", "deletedAt"]),
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
            "IsOpen",
            "ClosedAt",
        ];
        typeof(Deal)
            .GetProperties()
            .Select(property => property.Name)
            .Except(elsewhere)
            .Where(property => DealCatalog.Deals.FindByProperty(property) is null)
            .ShouldBe(["ConversionLeadId"], "what the catalogue does not know has no history, no filter and no undo");
    }

    [Fact]
    public void What_may_name_a_person_is_personal() =>
        DealCatalog.Deals.Fields.Where(field => field.Personal).Select(field => field.Name).ShouldBe(["name", "lostNote"]);

    private static IEnumerable<string> Names<T>() =>
        typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
