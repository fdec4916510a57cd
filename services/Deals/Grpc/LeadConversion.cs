namespace CrmCloud.Deals.Grpc;

/// <summary>The deal that a lead is converted to, as Leads asks for it.</summary>
/// <param name="Name">None: the company's name, else the lead's.</param>
/// <param name="Currency">None: the workspace's.</param>
/// <param name="PipelineId">None: the default one.</param>
public sealed record LeadConversion(
    Guid LeadId,
    string? Name,
    decimal? Amount,
    string? Currency,
    Guid? PipelineId,
    Guid? ContactId,
    Guid? CompanyId,
    Guid? OwnerId,
    Guid? TeamId,
    string? Source,
    string? Region
);
