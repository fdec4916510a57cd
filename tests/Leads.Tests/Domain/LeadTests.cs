using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Domain;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Domain;

public class LeadTests
{
    private static readonly Guid s_reason = Guid.CreateVersion7();

    [Fact]
    public void A_lead_without_name_or_address_is_refused()
    {
        new Lead
        {
            CompanyName = "Aurora",
            FirstName = "",
            Email = "",
        }
            .Validate()
            .Error.ShouldBe(LeadErrors.NobodyBehindIt);
        new Lead { ExternalId = "1" }
            .Validate()
            .Failed.ShouldBeFalse();
        new Lead { LastName = "Souza" }
            .Validate()
            .Failed.ShouldBeFalse();
        new Lead { Email = "ana@example.com" }
            .Validate()
            .Failed.ShouldBeFalse();
        new Lead { Phone = "1" }
            .Validate()
            .Failed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Ana", "Souza", "Ana Souza")]
    [InlineData("Ana", null, "Ana")]
    [InlineData("", "Souza", "Souza")]
    [InlineData(null, null, null)]
    [InlineData("", "", null)]
    public void The_name_is_what_people_read(string? first, string? last, string? name) =>
        new Lead { FirstName = first, LastName = last }.Name.ShouldBe(name);

    [Fact]
    public void With_some_intent_a_lead_is_worked_and_without_it_nurtured()
    {
        var lead = new Lead();
        lead.Qualify(LeadQualification.Mql).Failed.ShouldBeFalse();
        (lead.Status, lead.Qualification).ShouldBe((LeadStatus.Working, LeadQualification.Mql));
        lead.Qualify(LeadQualification.None).Failed.ShouldBeFalse();
        (lead.Status, lead.Qualification).ShouldBe((LeadStatus.Nurturing, LeadQualification.None));
        lead.Events.ShouldBe([new LeadWasQualified(LeadQualification.None), new LeadWasQualified(LeadQualification.Mql)]);
    }

    [Fact]
    public void Qualifying_as_it_is_already_says_nothing()
    {
        var lead = new Lead();
        lead.Qualify(LeadQualification.Sql);
        lead.ClearEvents();
        lead.Qualify(LeadQualification.Sql).Failed.ShouldBeFalse();
        lead.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_disqualified_lead_keeps_its_reason_until_it_is_reopened()
    {
        var lead = new Lead();
        lead.Disqualify(s_reason).Failed.ShouldBeFalse();
        (lead.Status, lead.DisqualifyReasonId).ShouldBe((LeadStatus.Disqualified, s_reason));
        lead.Disqualify(s_reason).Error.ShouldBe(LeadErrors.Disqualified);
        lead.Qualify(LeadQualification.Mql).Error.ShouldBe(LeadErrors.Disqualified);

        lead.Reopen().Failed.ShouldBeFalse();
        (lead.Status, lead.DisqualifyReasonId).ShouldBe((LeadStatus.Working, (Guid?)null));
        lead.Reopen().Error.ShouldBe(LeadErrors.NotDisqualified);
        lead.Events.ShouldBe([new LeadWasDisqualified(s_reason), new LeadWasReopened()]);
    }

    [Fact]
    public void Assigning_tells_who_had_it_before_and_assigning_to_the_same_tells_nothing()
    {
        var (user, team) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var lead = new Lead();
        lead.Assign(user, null);
        lead.Assign(user, null);
        lead.Assign(null, team);
        lead.Events.ShouldBe([new LeadWasAssigned(null, null), new LeadWasAssigned(user, null)]);
        (lead.OwnerId, lead.TeamId).ShouldBe(((Guid?)null, (Guid?)team));
    }

    [Fact]
    public void A_converted_lead_is_left_alone()
    {
        var lead = new Lead();
        LeadCatalog.Leads.Find("status")!.Set!(lead, "converted");
        Result[] refused = [lead.Assign(s_reason, null), lead.Qualify(LeadQualification.Sql), lead.Disqualify(s_reason)];
        refused.ShouldAllBe(result => result.Error == LeadErrors.AlreadyConverted);
        lead.Reopen().Error.ShouldBe(LeadErrors.NotDisqualified);
        lead.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Until_it_is_converted_a_lead_is_its_own_subject()
    {
        var lead = new Lead();
        lead.SubjectId.ShouldBe(lead.Id);
        LeadCatalog.Leads.Find("convertedTo.contactId")!.Set!(lead, s_reason);
        lead.SubjectId.ShouldBe(s_reason);
    }
}
