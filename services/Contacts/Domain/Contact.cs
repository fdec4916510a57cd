using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Contacts.Domain;

/// <summary>
/// Any person we know. How far we are with them follows from what happens with their leads and deals, unless a person has said
/// otherwise since.
/// </summary>
public sealed class Contact : CustomRecord
{
    public string? ExternalId { get; set; }
    public string? FirstName { get; set; }
    public string? LastName { get; set; }

    /// <summary>E-mail addresses, the primary one first.</summary>
    public ItemList<EmailAddress> Emails { get; private set; } = [];

    /// <summary>Telephone numbers, the primary one first.</summary>
    public ItemList<PhoneNumber> Phones { get; private set; } = [];
    public string? TaxId { get; set; }
    public string? JobTitle { get; set; }

    /// <summary>The companies that they belong to, the primary one first.</summary>
    public ItemList<Employment> Companies { get; private set; } = [];
    public PostalAddress? Address { get; set; }
    public string? Source { get; set; }
    public Lifecycle Lifecycle { get; private set; } = Lifecycle.Lead;

    /// <summary>The stage that a person or a file said last; what happened since may have moved it on.</summary>
    public Lifecycle SaidLifecycle { get; private set; } = Lifecycle.Lead;

    /// <summary>When that was; none where it was said at the beginning.</summary>
    public DateTimeOffset? LifecycleSaidAt { get; private set; }
    public string? LifecycleReason { get; private set; }
    public Guid? OwnerId { get; internal set; }
    public Guid? TeamId { get; internal set; }
    public DateOnly? Birthday { get; set; }

    /// <summary>The language that they are written to in, such as <c>pt-BR</c>.</summary>
    public string? Language { get; set; }

    /// <summary>First and last name as people read them; none where both are absent.</summary>
    public string? Name =>
        (FirstName, LastName) switch
        {
            (null or "", null or "") => null,
            (null or "", _) => LastName,
            (_, null or "") => FirstName,
            _ => $"{FirstName} {LastName}",
        };

    public override Guid? SubjectId => Id;

    /// <summary>The address that is written to.</summary>
    public string? Email => Emails.Count > 0 ? Emails[0].Address : null;

    /// <summary>The number that is called.</summary>
    public string? Phone => Phones.Count > 0 ? Phones[0].Number : null;

    public IReadOnlyList<Guid> CompanyIds => [.. Companies.Select(company => company.CompanyId)];

    public void SetEmails(IEnumerable<EmailAddress> emails) =>
        Emails = Primaries.InOrder(
            emails.DistinctBy(email => email.Address.ToLowerInvariant()),
            email => email.Primary,
            (email, primary) => email with { Primary = primary }
        );

    public void SetPhones(IEnumerable<PhoneNumber> phones) =>
        Phones = Primaries.InOrder(
            phones.DistinctBy(phone => phone.Number),
            phone => phone.Primary,
            (phone, primary) => phone with { Primary = primary }
        );

    public void SetCompanies(IEnumerable<Employment> companies) =>
        Companies = Primaries.InOrder(
            companies.DistinctBy(company => company.CompanyId),
            company => company.Primary,
            (company, primary) => company with { Primary = primary }
        );

    /// <summary>Takes a full name apart: the first word is the first name, the others the last, which a single word leaves as it is.</summary>
    public void SetName(string name)
    {
        var words = name.Split((char[]?)null, 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        (FirstName, LastName) = (words.FirstOrDefault() ?? FirstName, words.Length > 1 ? words[1] : LastName);
    }

    /// <summary>Adds addresses to those that are known, and says of the known ones what they are.</summary>
    public void AddEmails(IReadOnlyCollection<EmailAddress> emails) =>
        SetEmails([
            .. Emails.Select(known =>
                known with
                {
                    Kind = known.Kind ?? emails.FirstOrDefault(email => Same(email.Address, known.Address))?.Kind,
                }
            ),
            .. emails.Select(email => email with { Primary = email.Primary && Emails.Count == 0 }),
        ]);

    /// <summary>Adds numbers to those that are known, and says of the known ones what they are.</summary>
    public void AddPhones(IReadOnlyCollection<PhoneNumber> phones) =>
        SetPhones([
            .. Phones.Select(known =>
                known with
                {
                    Kind = known.Kind ?? phones.FirstOrDefault(phone => phone.Number == known.Number)?.Kind,
                }
            ),
            .. phones.Select(phone => phone with { Primary = phone.Primary && Phones.Count == 0 }),
        ]);

    /// <summary>Adds an address unless it is there, whatever its case.</summary>
    public void AddEmail(string address, string? kind = null)
    {
        if (!Emails.Any(email => Same(email.Address, address)))
        {
            SetEmails([.. Emails, new EmailAddress(address, kind)]);
        }
    }

    /// <summary>Adds a number unless it is there.</summary>
    public void AddPhone(string number, string? kind = null)
    {
        if (Phones.All(phone => phone.Number != number))
        {
            SetPhones([.. Phones, new PhoneNumber(number, kind)]);
        }
    }

    /// <summary>Adds a company unless they belong to it already.</summary>
    public void Join(Guid companyId, string? role = null)
    {
        if (Companies.All(company => company.CompanyId != companyId))
        {
            SetCompanies([.. Companies, new Employment(companyId, role)]);
        }
    }

    /// <summary>Someone must be able to tell who it is, and a Brazilian tax number must be one.</summary>
    public Result Validate() =>
        string.IsNullOrEmpty(ExternalId) && string.IsNullOrEmpty(Name) && Emails.Count == 0 && Phones.Count == 0
            ? ContactErrors.NobodyBehindIt
        : TaxNumber.Problem(TaxId, Address?.Country) is { } problem ? Error.Invalid("taxId", problem)
        : Result.Done;

    /// <summary>Gives them to a user, a team, both, or (both null) nobody.</summary>
    public Result Assign(Guid? userId, Guid? teamId)
    {
        (OwnerId, TeamId) = (userId, teamId);
        return Result.Done;
    }

    /// <summary>A person says how far we are, whatever happened before.</summary>
    /// <param name="at">When; the evidence of later events moves it on.</param>
    public Result SayLifecycle(Lifecycle lifecycle, string? reason, DateTimeOffset at)
    {
        (SaidLifecycle, LifecycleSaidAt, LifecycleReason) = (lifecycle, at, reason);
        Move(lifecycle);
        return Result.Done;
    }

    /// <summary>What a file or an undo says: counts from the last change on, and leaves the reason.</summary>
    public void SetLifecycle(Lifecycle lifecycle)
    {
        if (lifecycle != Lifecycle)
        {
            (SaidLifecycle, LifecycleSaidAt) = (lifecycle, UpdatedAt == default ? null : UpdatedAt);
            Lifecycle = lifecycle;
        }
    }

    /// <summary>
    /// Moves to the furthest stage that is said or proved: nobody falls below what a person said, and advocates stay what they are.
    /// A former customer returns by what happened after they were called so.
    /// </summary>
    public void Follow(IEnumerable<LifecycleEvidence> evidence)
    {
        var proved = evidence
            .Where(fact => LifecycleSaidAt is not { } said || fact.At > said)
            .Select(fact => (Lifecycle?)fact.Reached)
            .Max();
        Move(
            proved is not { } reached ? SaidLifecycle
            : SaidLifecycle == Lifecycle.Former && reached >= Lifecycle.Opportunity ? reached
            : reached > SaidLifecycle ? reached
            : SaidLifecycle
        );
    }

    private static bool Same(string address, string other) => string.Equals(address, other, StringComparison.OrdinalIgnoreCase);

    private void Move(Lifecycle lifecycle)
    {
        if (lifecycle != Lifecycle)
        {
            Raise(new LifecycleMoved(Lifecycle));
            Lifecycle = lifecycle;
        }
    }
}
