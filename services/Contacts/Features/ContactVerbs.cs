using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

public sealed record AssignRequest(Guid? UserId = null, Guid? TeamId = null);

/// <param name="Reason">Why, at most 1,000 characters.</param>
public sealed record LifecycleRequest(Lifecycle Lifecycle, string? Reason = null);

/// <summary>The verbs of people and companies over HTTP: each loads one, lets it decide, and saves.</summary>
public static class ContactVerbs
{
    private const int LongestReason = 1_000;

    public static Task<IResult> AssignAsync(
        Guid id,
        AssignRequest request,
        HttpContext http,
        RecordHandlers<Contact, ContactResponse> contacts,
        Members members,
        CancellationToken cancellation
    ) =>
        contacts.ChangeAsync(
            http,
            id,
            async contact =>
                await members.CheckAsync(request.UserId, request.TeamId, cancellation) is { Failed: true } unknown
                    ? unknown
                    : contact.Assign(request.UserId, request.TeamId),
            cancellation
        );

    public static Task<IResult> AssignCompanyAsync(
        Guid id,
        AssignRequest request,
        HttpContext http,
        RecordHandlers<Company, CompanyResponse> companies,
        Members members,
        CancellationToken cancellation
    ) =>
        companies.ChangeAsync(
            http,
            id,
            async company =>
                await members.CheckAsync(request.UserId, request.TeamId, cancellation) is { Failed: true } unknown
                    ? unknown
                    : company.Assign(request.UserId, request.TeamId),
            cancellation
        );

    public static Task<IResult> SayLifecycleAsync(
        Guid id,
        LifecycleRequest request,
        HttpContext http,
        RecordHandlers<Contact, ContactResponse> contacts,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        contacts.ChangeAsync(
            http,
            id,
            contact =>
                request.Reason is { } reason && (reason.Length > LongestReason || reason.Contains('\0'))
                    ? Error.Invalid("reason", $"A reason has at most {LongestReason} characters, none of them NUL.")
                    : contact.SayLifecycle(request.Lifecycle, request.Reason, StoredTime.Now(clock)),
            cancellation
        );
}
