using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Resolves the references of a batch of rows with one question per column, and remembers the answers.</summary>
internal sealed class ReferenceResolver<T>(ImportPlan<T> plan, Guid importId, ImportProgress progress)
    where T : Record
{
    private const int MostRemembered = 20_000;
    private readonly Dictionary<(string Reference, string By, string Cell), Guid> _known = [];

    private ImportMapping Mapping => plan.Mapping;

    public async Task<IReadOnlyList<ImportRow<T>>> ResolveAsync(IReadOnlyList<ImportRow<T>> rows, CancellationToken cancellation)
    {
        if (_known.Count > MostRemembered)
        {
            _known.Clear();
        }
        foreach (var column in plan.Columns.Where(column => column.Target.Reference is not null))
        {
            var cells = rows.Where(row => row.Problem is null)
                .SelectMany(row =>
                    row.Values.Where(value => value.Column == column).Select(value => Cell(row, column.Target, value.Value))
                );
            await AskAsync(column.Target.Reference!, By(column.Target), cells, cancellation);
        }
        foreach (var constant in plan.Defaults.Where(constant => constant.Target.Reference is not null))
        {
            var cells = rows.Where(row => row.Problem is null).Select(row => Cell(row, constant.Target, constant.Text));
            await AskAsync(constant.Target.Reference!, By(constant.Target), cells, cancellation);
        }
        return [.. rows.Select(Checked)];
    }

    /// <summary>The id behind a cell; empty where nothing is to be set (what a dry run would have made).</summary>
    public Guid IdOf(ImportRow<T> row, PlanTarget<T> target, string cell) =>
        _known.GetValueOrDefault((target.Name, By(target), Cell(row, target, cell)));

    /// <summary>A cell as it is asked for: with the one that it is meant within, from the row or the defaults.</summary>
    private string Cell(ImportRow<T> row, PlanTarget<T> target, object? cell) =>
        target.Reference!.Within is { } within
            ? ImportReference<T>.Inside(
                row.ValueOf(within) as string ?? plan.Defaults.FirstOrDefault(constant => constant.Target.Name == within)?.Text ?? "",
                (string)cell!
            )
            : (string)cell!;

    private async Task AskAsync(ImportReference<T> reference, string by, IEnumerable<string> cells, CancellationToken cancellation)
    {
        var unknown = cells.Distinct().Where(cell => !_known.ContainsKey((reference.Name, by, cell))).ToList();
        if (unknown.Count == 0)
        {
            return;
        }
        var creates = Creates(reference);
        var found = await reference.ResolveAsync(new ReferenceQuestion(unknown, by, creates && !Mapping.DryRun, importId), cancellation);
        foreach (var (cell, id) in found)
        {
            _known[(reference.Name, by, cell)] = id;
        }
        if (creates)
        {
            if (!progress.Made.TryGetValue(reference.Name, out var made))
            {
                progress.Made[reference.Name] = made = [];
            }
            made.UnionWith(found.Values);
        }
    }

    private ImportRow<T> Checked(ImportRow<T> row)
    {
        if (row.Problem is not null)
        {
            return row;
        }
        foreach (var (column, value) in row.Values)
        {
            if (column.Target.Reference is not null && IsMissing(row, column.Target, (string)value!))
            {
                return row with { Problem = $"{column.Column}: There is no such {column.Target.Name}." };
            }
        }
        foreach (var constant in plan.Defaults)
        {
            if (constant.Target.Reference is not null && IsMissing(row, constant.Target, constant.Text))
            {
                return row with { Problem = $"The default for {constant.Target.Name}: There is no such {constant.Target.Name}." };
            }
        }
        return row;
    }

    private bool IsMissing(ImportRow<T> row, PlanTarget<T> target, string cell) =>
        IdOf(row, target, cell) == Guid.Empty && !(Mapping.DryRun && Creates(target.Reference!));

    private bool Creates(ImportReference<T> reference) =>
        reference.CanCreate && (reference.IsAlwaysMade || Mapping.MayCreate(reference.Name));

    private string By(PlanTarget<T> target) =>
        plan.Columns.FirstOrDefault(column => column.Target.Name == target.Name)?.Mapping.By ?? target.Reference!.By[0];
}
