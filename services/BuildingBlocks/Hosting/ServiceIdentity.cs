namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>Which service this process is.</summary>
public sealed record ServiceIdentity(string Name);
