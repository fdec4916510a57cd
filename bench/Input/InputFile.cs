namespace CrmCloud.Bench.Input;

/// <summary>A file to import.</summary>
/// <param name="Rows">Without the header.</param>
/// <param name="LastId">External id of the last row.</param>
internal sealed record InputFile(byte[] Csv, int Rows, string LastId);
