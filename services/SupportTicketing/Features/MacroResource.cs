using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>A macro as the API shows it.</summary>
public sealed record MacroResponse(
    Guid Id,
    string Name,
    string? Text,
    IReadOnlyList<MacroAction> Actions,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

public sealed record MacroInput(string? Name, string? Text, IReadOnlyList<MacroAction>? Actions);

/// <summary>The answers that a team gives often.</summary>
public sealed class MacroResource(SupportDbContext db) : RecordResource<Macro, MacroResponse>
{
    private const int Most = 1_000;

    public override RecordType<Macro> Catalog => DeskCatalog.Macros;

    public override string DefaultSort => "name";

    public override MacroResponse Response(Macro record) =>
        new(record.Id, record.Name, record.Text, record.Actions, record.CreatedAt, record.UpdatedAt, record.DeletedAt, record.Version);

    public override Result Validate(Macro record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Macro record, JsonElement body, CancellationToken cancellation) =>
        await db.Macros.CountAsync(cancellation) >= Most
            ? new Error(ErrorKind.Conflict, "macros.too-many", $"A workspace has at most {Most} macros.")
            : Result.Done;
}
