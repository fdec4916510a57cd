using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Grpc;

public sealed class FindOrCreateTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Fact]
    public async Task A_lead_asked_for_again_gets_the_same_person_and_company()
    {
        var lead = Guid.CreateVersion7();
        var first = await FindAsync(Request(lead));
        (first.ContactCreated, first.CompanyCreated).ShouldBe((true, true));
        (await FindAsync(Request(lead))).ShouldBe(first);
        (await CountAsync("contacts")).ShouldBe(1);
        var contact = await app.Manager(_workspace).GetAsync(first.ContactId).ReadJsonAsync();
        contact.GetProperty("companies")[0].GetProperty("companyId").GetString().ShouldBe(first.CompanyId);
        contact.GetProperty("emails")[0].GetProperty("address").GetString().ShouldBe("ana@acme.example");
    }

    [Fact]
    public async Task Calls_that_race_for_one_lead_make_one_person_and_one_company()
    {
        var lead = Guid.CreateVersion7();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => FindAsync(Request(lead))));
        answers.Select(answer => (answer.ContactId, answer.CompanyId)).Distinct().Count().ShouldBe(1);
        (await CountAsync("contacts"), await CountAsync("companies")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Leads_that_race_for_one_address_make_one_person()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => FindAsync(Request(Guid.CreateVersion7()))));
        answers.Select(answer => answer.ContactId).Distinct().Count().ShouldBe(1);
        answers.Count(answer => answer.ContactCreated).ShouldBe(1);
    }

    [Fact]
    public async Task A_known_person_is_found_by_any_address_whatever_its_case_and_keeps_what_they_have()
    {
        var manager = app.Manager(_workspace);
        var known = await manager.MakeAsync(
            new
            {
                firstName = "Anna",
                jobTitle = "CEO",
                emails = new[] { new { address = "first@acme.example" }, new { address = "ANA@Acme.example" } },
            }
        );
        var answer = await FindAsync(Request(Guid.CreateVersion7()));
        (answer.ContactId, answer.ContactCreated).ShouldBe(($"{known}", false));
        var contact = await manager.GetAsync(known).ReadJsonAsync();
        (contact.GetProperty("firstName").GetString(), contact.GetProperty("jobTitle").GetString()).ShouldBe(("Anna", "CEO"));
        contact.GetProperty("emails").GetArrayLength().ShouldBe(2);
        contact.GetProperty("phones")[0].GetProperty("number").GetString().ShouldBe("11 98765-4321");
    }

    [Fact]
    public async Task A_company_is_found_by_tax_number_then_domain_then_folded_name()
    {
        var companies = app.Manager(_workspace).Companies();
        var byName = await companies.MakeAsync(new { name = "ACME  Indústria" });
        (await CompanyAsync(new Company { Name = "Acme industria" })).ShouldBe(byName);
        var byDomain = await companies.MakeAsync(new { name = "Outra", domain = "acme.example" });
        (await CompanyAsync(new Company { Name = "Acme industria", Website = "https://www.acme.example/sobre" })).ShouldBe(byDomain);
        var byTaxId = await companies.MakeAsync(new { name = "Terceira", taxId = "11222333000181" });
        (
            await CompanyAsync(
                new Company
                {
                    Name = "Acme industria",
                    Website = "acme.example",
                    TaxId = "11.222.333/0001-81",
                }
            )
        ).ShouldBe(byTaxId);
    }

    [Fact]
    public async Task The_cause_is_in_the_ledger_and_takes_back_what_nobody_uses()
    {
        var cause = Guid.CreateVersion7();
        var request = Request(Guid.CreateVersion7());
        request.CausationId = $"{cause}";
        var made = await FindAsync(request);
        (await app.ScalarAsync<Guid>($"select causation_id from ledger where record_id = '{made.ContactId}'")).ShouldBe(cause);

        var keep = new RemoveCreatedRequest { CausationId = $"{cause}", KeepIds = { made.ContactId } };
        (await app.AskAsync(_workspace, (contacts, headers) => contacts.RemoveCreatedAsync(keep, headers))).Removed.ShouldBe(
            0,
            "the company is the contact's"
        );
        var none = new RemoveCreatedRequest { CausationId = $"{cause}" };
        (await app.AskAsync(_workspace, (contacts, headers) => contacts.RemoveCreatedAsync(none, headers))).Removed.ShouldBe(2);
        (await CountAsync("lead_people")).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_that_names_anyone_is_refused()
    {
        var error = await Should.ThrowAsync<RpcException>(() => FindAsync(new FindOrCreateRequest { LeadId = $"{Guid.CreateVersion7()}" }));
        error.StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }

    [Fact]
    public async Task Companies_are_resolved_by_name_and_missing_ones_made_once()
    {
        var request = new ResolveRequest
        {
            Asked = { "Acme", "ACME", "Beta", " " },
            By = "name",
            CreateMissing = true,
            CausationId = $"{Guid.CreateVersion7()}",
        };
        var found = await app.AskAsync(_workspace, (contacts, headers) => contacts.ResolveCompaniesAsync(request, headers));
        found.Found.Select(company => company.Asked).ShouldBe(["Acme", "ACME", "Beta"], ignoreOrder: true);
        found.Found.Select(company => company.Id).Distinct().Count().ShouldBe(2);
        var again = await app.AskAsync(_workspace, (contacts, headers) => contacts.ResolveCompaniesAsync(request, headers));
        again.Found.Select(company => company.Id).Distinct().Count().ShouldBe(2);
        (await CountAsync("companies")).ShouldBe(2);
    }

    [Fact]
    public async Task People_are_resolved_by_address_else_by_name_and_missing_ones_made_once()
    {
        var manager = app.Manager(_workspace);
        var company = await manager.Companies().MakeAsync(new { name = "Acme" });
        var known = await manager.MakeAsync(
            new
            {
                firstName = "Ana",
                emails = new[] { new { address = "first@acme.example" }, new { address = "Ana@Acme.example" } },
                companies = new[] { new { companyId = company } },
            }
        );
        var cause = Guid.CreateVersion7();
        var request = new ResolvePeopleRequest
        {
            People =
            {
                Asked("ana@acme.example", "Other Name"),
                Asked("Bia@beta.example", "Bia Lima Souza"),
                Asked("bia@beta.example", "B. Lima"),
                Asked("", "Caio Reis"),
                Asked("", "CAIO REIS"),
                Asked("no mail", ""),
                Asked("", ""),
            },
        };
        (await ResolveAsync(request)).Count(id => id.Length > 0).ShouldBe(1, "nobody is made who was not asked to be");
        (request.CreateMissing, request.CausationId) = (true, $"{cause}");
        var answer = await app.AskAsync(_workspace, (contacts, headers) => contacts.ResolvePeopleAsync(request, headers));
        (answer.People[0].Id, answer.People[0].CompanyId).ShouldBe(($"{known}", $"{company}"));
        var ids = await ResolveAsync(request);
        ids.ShouldBe(answer.People.Select(person => person.Id));
        (ids[1] == ids[2], ids[3] == ids[4], ids[1] == ids[3]).ShouldBe((true, true, false));
        ids.Skip(5).ShouldBe(["", ""]);
        (await CountAsync("contacts")).ShouldBe(3);
        var bia = await manager.GetAsync(ids[1]).ReadJsonAsync();
        (bia.GetProperty("firstName").GetString(), bia.GetProperty("lastName").GetString()).ShouldBe(("Bia", "Lima Souza"));
        (await app.EventsAsync(Guid.Parse(ids[1]))).ShouldBe(["contacts.contact-created.v1"]);

        var undo = new RemoveCreatedRequest { CausationId = $"{cause}", KeepIds = { ids[3] } };
        (await app.AskAsync(_workspace, (contacts, headers) => contacts.RemoveCreatedAsync(undo, headers))).Removed.ShouldBe(1);
        (await CountAsync("contacts")).ShouldBe(2);

        async Task<IReadOnlyList<string>> ResolveAsync(ResolvePeopleRequest asked) =>
            [
                .. (await app.AskAsync(_workspace, (contacts, headers) => contacts.ResolvePeopleAsync(asked, headers))).People.Select(
                    person => person.Id
                ),
            ];
    }

    [Fact]
    public async Task People_who_are_asked_for_at_once_are_made_once()
    {
        var request = new ResolvePeopleRequest
        {
            People = { Asked("race@beta.example", "Rui") },
            CreateMissing = true,
            CausationId = $"{Guid.CreateVersion7()}",
        };
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => app.AskAsync(_workspace, (contacts, headers) => contacts.ResolvePeopleAsync(request, headers)))
        );
        answers.Select(answer => answer.People[0].Id).Distinct().Count().ShouldBe(1);
    }

    private static AskedPerson Asked(string email, string name) => new() { Email = email, Name = name };

    private async Task<Guid> CompanyAsync(Company company)
    {
        var request = new FindOrCreateRequest { LeadId = $"{Guid.CreateVersion7()}", Company = company };
        return Guid.Parse((await FindAsync(request)).CompanyId);
    }

    private Task<FindOrCreateResponse> FindAsync(FindOrCreateRequest request) =>
        app.AskAsync(_workspace, (contacts, headers) => contacts.FindOrCreateAsync(request, headers));

    private Task<long> CountAsync(string table) =>
        app.ScalarAsync<long>($"select count(*) from {table} where workspace_id = '{_workspace}'");

    private static FindOrCreateRequest Request(Guid lead) =>
        new()
        {
            LeadId = $"{lead}",
            Person = new Person
            {
                FirstName = "Ana",
                LastName = "Souza",
                Email = "ana@acme.example",
                Phone = "11 98765-4321",
            },
            Company = new Company { Name = "Acme", Website = "https://acme.example" },
        };
}
