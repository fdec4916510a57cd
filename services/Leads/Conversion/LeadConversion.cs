using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.Leads.Conversion;

/// <summary>Where a lead's conversion stands: what was asked for, and what the other services have answered so far.</summary>
public sealed class LeadConversion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public required Guid LeadId { get; init; }

    /// <summary>What keeps two workers from the same work: the lead's id.</summary>
    public required string RecordType { get; init; }
    public ConversionState State { get; set; } = ConversionState.Queued;

    /// <summary>The SavedCaller who asked for it, JSON.</summary>
    public required string Caller { get; init; }

    /// <summary>The lead's ledger entry of the request: the cause of everything that the conversion makes.</summary>
    public required Guid CausationId { get; init; }
    public string? DealName { get; init; }
    public decimal? Amount { get; init; }
    public string? Currency { get; init; }
    public Guid? PipelineId { get; init; }
    public Guid? ContactId { get; set; }
    public Guid? CompanyId { get; set; }
    public Guid? DealId { get; set; }

    /// <summary>Why it was given up.</summary>
    public string? Problem { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; set; }
}

public enum ConversionState
{
    Queued,
    Done,
    Failed,
}

public sealed class LeadConversionConfiguration : IEntityTypeConfiguration<LeadConversion>
{
    public void Configure(EntityTypeBuilder<LeadConversion> builder)
    {
        builder.ToTable("conversions");
        builder.HasKey(conversion => conversion.Id);
        builder.Property(conversion => conversion.Id).ValueGeneratedNever();
        builder.Property(conversion => conversion.State).HasConversion<LowerCamelEnum<ConversionState>>();
        builder.Property(conversion => conversion.Caller).HasColumnType("jsonb");
    }
}
