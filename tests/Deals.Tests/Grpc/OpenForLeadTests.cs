using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Deals.V1;
using CrmCloud.Deals.Grpc;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Grpc;

public sealed class OpenForLeadTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task Asked_again_it_answers_the_same_deal()
    {
        var manager = app.Manager();
        var request = Request(app.Leads.Add());
        var first = await OpenAsync(manager, request);
        first.Created.ShouldBeTrue();
        var again = await OpenAsync(manager, request);
        (again.DealId, again.Created).ShouldBe((first.DealId, false));
        var deal = await manager.GetAsync(first.DealId).ReadJsonAsync();
        deal.GetProperty("name").GetString().ShouldBe("Fornos");
        deal.GetProperty("amount").GetProperty("amount").GetDecimal().ShouldBe(12_000.5m);
        deal.GetProperty("probability").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task Of_many_at_the_same_moment_all_get_the_one_deal()
    {
        var manager = app.Manager();
        await manager.StagesAsync();
        var request = Request(app.Leads.Add());
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => OpenAsync(manager, request))));
        answers.Select(answer => answer.DealId).Distinct().ShouldHaveSingleItem();
        answers.Count(answer => answer.Created).ShouldBe(1);
        (await manager.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task The_deal_that_a_lead_has_already_is_taken_over_and_completed()
    {
        var manager = app.Manager();
        var lead = app.Leads.Add(companyName: "Padaria Sol");
        var known = await manager.MakeAsync(new { leadId = lead, amount = 7 });
        var request = Request(lead);
        request.CausationId = $"{Guid.CreateVersion7()}";
        var answer = await OpenAsync(manager, request);
        (answer.DealId, answer.Created).ShouldBe(($"{known}", false));
        var deal = await manager.GetAsync(known).ReadJsonAsync();
        deal.GetProperty("name").GetString().ShouldBe("Padaria Sol");
        deal.GetProperty("amount").GetProperty("amount").GetDecimal().ShouldBe(7);
        deal.GetProperty("companyId").GetString().ShouldBe(request.CompanyId);
        deal.GetProperty("contactIds")[0].GetString().ShouldBe(request.ContactId);
        (await app.ScalarAsync<Guid>($"select causation_id from ledger where record_id = '{known}' and record_version = 2")).ShouldBe(
            Guid.Parse(request.CausationId)
        );
    }

    [Fact]
    public async Task A_deal_without_a_name_takes_its_companys_else_its_leads()
    {
        var manager = app.Manager();
        var named = Request(app.Leads.Add(name: "Ana"));
        named.Name = "";
        named.CompanyId = $"{app.Contacts.AddCompany("Padaria Sol")}";
        named.ContactId = "";
        var nameless = Request(app.Leads.Add(name: "Bia"));
        (nameless.Name, nameless.CompanyId, nameless.ContactId) = ("", "", "");
        (await NameAsync(manager, named)).ShouldBe("Padaria Sol");
        (await NameAsync(manager, nameless)).ShouldBe("Bia");
    }

    [Theory]
    [InlineData("lead")]
    [InlineData("pipeline")]
    [InlineData("amount")]
    [InlineData("currency")]
    public async Task What_makes_no_deal_is_an_invalid_argument(string wrong)
    {
        var request = Request(app.Leads.Add());
        _ = wrong switch
        {
            "lead" => request.LeadId = "7",
            "pipeline" => request.PipelineId = $"{Guid.CreateVersion7()}",
            "amount" => request.Amount = "12,5",
            _ => request.Currency = "USD",
        };
        var refusal = await Should.ThrowAsync<RpcException>(() => OpenAsync(app.Manager(), request));
        refusal.StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }

    private static OpenForLeadRequest Request(Guid lead) =>
        new()
        {
            LeadId = $"{lead}",
            Name = "Fornos",
            Amount = "12000.50",
            ContactId = $"{Guid.CreateVersion7()}",
            CompanyId = $"{Guid.CreateVersion7()}",
        };

    private async Task<string?> NameAsync(Caller caller, OpenForLeadRequest request)
    {
        var answer = await OpenAsync(caller, request);
        return (await caller.GetAsync(answer.DealId).ReadJsonAsync()).GetProperty("name").GetString();
    }

    private async Task<OpenForLeadResponse> OpenAsync(Caller caller, OpenForLeadRequest request)
    {
        OpenForLeadResponse? answer = null;
        await app.InAsync(
            caller.WorkspaceId,
            async services =>
                answer = await ActivatorUtilities.CreateInstance<DealsService>(services).OpenForLead(request, TestCall.Context())
        );
        return answer!;
    }
}
