using System.Collections.Concurrent;

namespace CrmCloud.Reporting.Reports;

/// <summary>
/// Figures that were computed, for as long as nothing that they depend on changes: the workspace's facts (counted by their
/// revision), its present day, the question. Never older than the facts: the revision is read before they are.
/// </summary>
public sealed class ReportMemory
{
    /// <summary>About 20 MB.</summary>
    private const int MostGroups = 20_000;

    private readonly ConcurrentDictionary<Question, (long Revision, ReportResult Result)> _known = new();
    private int _groups;

    /// <param name="asked">The query's text.</param>
    public async Task<ReportResult> GetAsync(Report report, ReportQuery query, string asked, Func<Task<ReportResult>> compute)
    {
        // What a custom field means is Workspace's to change, which no revision here tells.
        if (query.NamesCustomFields)
        {
            return await compute();
        }
        var question = new Question(query.WorkspaceId, report.Name, asked, query.Today);
        if (_known.TryGetValue(question, out var known) && known.Revision == query.Revision)
        {
            return known.Result;
        }
        var result = await compute();
        Keep(question, query.Revision, result);
        return result;
    }

    private void Keep(Question question, long revision, ReportResult result)
    {
        if (Interlocked.Add(ref _groups, result.Groups.Count + 1) > MostGroups)
        {
            _known.Clear();
            Interlocked.Exchange(ref _groups, result.Groups.Count + 1);
        }
        _known[question] = (revision, result);
    }

    private sealed record Question(Guid WorkspaceId, string Report, string Asked, DateTimeOffset Today);
}
