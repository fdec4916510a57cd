using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>Where someone is found. Every part is as it was given.</summary>
/// <param name="Street">Street, number and what else stands before the district.</param>
/// <param name="Region">State or province.</param>
public sealed record PostalAddress(
    string? Street = null,
    string? District = null,
    string? City = null,
    string? Region = null,
    string? PostalCode = null,
    string? Country = null
) : IStructured
{
    private const int LongestPart = 500;

    [JsonIgnore]
    public bool IsEmpty => Parts.All(string.IsNullOrEmpty);

    [JsonIgnore]
    public string Display => string.Join(", ", Parts.Where(part => !string.IsNullOrEmpty(part)));

    private IEnumerable<string?> Parts => [Street, District, City, Region, PostalCode, Country];

    /// <summary>What is wrong with it; null where it is fine.</summary>
    public string? Problem() => Parts.Any(part => part?.Length > LongestPart) ? $"A part has at most {LongestPart} characters." : null;
}
