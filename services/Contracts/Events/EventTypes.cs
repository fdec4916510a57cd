using System.Collections.Concurrent;
using System.Reflection;

namespace CrmCloud.Contracts.Events;

/// <summary>Looks up the stable names of event records.</summary>
public static class EventTypes
{
    private static readonly ConcurrentDictionary<Type, string> s_names = new();

    /// <summary>Every event of the published language with its name.</summary>
    public static IReadOnlyDictionary<string, Type> All { get; } =
        typeof(EventTypes)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(EventTypeAttribute), inherit: false))
            .ToDictionary(type => NameOf(type), type => type);

    public static string NameOf<T>() => NameOf(typeof(T));

    public static string NameOf(Type type) =>
        s_names.GetOrAdd(
            type,
            static t =>
                t.GetCustomAttribute<EventTypeAttribute>()?.Name
                ?? throw new InvalidOperationException($"{t} has no [EventType]: it is not part of the published language.")
        );
}
