using CrmCloud.BuildingBlocks.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CrmCloud.BuildingBlocks.Search;

public static class SearchRegistration
{
    /// <summary>
    /// Lets records of a type be found by the global search and named by other services, over
    /// <c>crmcloud.records.v1.Records</c>, which every service maps. Its table must have been made searchable by a migration:
    /// see <see cref="Data.SearchTables"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="type">The catalogue; readers need the scope <c>{scope}:read</c>.</param>
    /// <param name="title">
    /// SQL over the table's row: <c>coalesce(name, email)</c>. It may ask other tables by a subquery that names
    /// the row's columns with their table, as in <c>(select name from stages where id = deals.stage_id)</c>.
    /// </param>
    /// <param name="subtitle">SQL likewise: what tells it from others of the same title.</param>
    public static IServiceCollection AddRecordSearch<T>(
        this IServiceCollection services,
        RecordType<T> type,
        string title,
        string subtitle = "''"
    )
        where T : Record => services.AddSingleton(new RecordSearch(type.Name, $"{type.Scope}:read", type.Table, title, subtitle));
}
