using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;

namespace CrmCloud.Contracts.Tests;

/// <summary>One example of each event, with every property filled, as it goes over the wire.</summary>
internal static class Examples
{
    private static readonly Guid s_id = new("01900000-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset s_time = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions s_indented = new(EventJson.Options) { WriteIndented = true };

    public static string Json(string name, Type type)
    {
        var envelope = new EventEnvelope
        {
            Id = s_id,
            Type = name,
            WorkspaceId = s_id,
            OccurredAt = s_time,
            Actor = new EventActor("user", s_id, "Ana"),
            Origin = "user",
            CorrelationId = s_id,
            CausationId = s_id,
            SubjectId = s_id,
            RecordType = "record",
            RecordId = s_id,
            RecordVersion = 1,
            Data = JsonSerializer.SerializeToElement(Of(type), type, EventJson.Options),
        };
        return JsonSerializer.Serialize(envelope, s_indented) + "\n";
    }

    private static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "text";
        }
        if (type == typeof(Guid))
        {
            return s_id;
        }
        if (type == typeof(DateTimeOffset))
        {
            return s_time;
        }
        if (type == typeof(DateOnly))
        {
            return DateOnly.FromDateTime(s_time.UtcDateTime);
        }
        if (type == typeof(decimal))
        {
            return 1234.5m;
        }
        if (type == typeof(JsonElement))
        {
            return JsonElement.Parse("""{"key":"value"}""");
        }
        if (type.IsPrimitive)
        {
            return type == typeof(bool) ? true : Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture);
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var element = type.GetGenericArguments()[0];
            var array = Array.CreateInstance(element, 1);
            array.SetValue(Of(element), 0);
            return array;
        }
        var constructor = type.GetConstructors()
            .Single(candidate => candidate.GetParameters() is not [{ ParameterType: var only }] || only != type);
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }
}
