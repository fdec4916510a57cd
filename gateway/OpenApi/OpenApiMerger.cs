using System.Text.Json.Nodes;

namespace CrmCloud.Gateway.OpenApi;

/// <summary>
/// Makes one document of the services' documents: paths side by side, a component that several have alike once, one
/// that they have differently under its service's name.
/// </summary>
internal static class OpenApiMerger
{
    private const string ReferencePrefix = "#/components/";

    /// <param name="documents">Service name and document; a document may be changed.</param>
    /// <param name="isRouted">Whether the gateway routes a path to a service: what it does not is left out.</param>
    /// <param name="isAnonymous">Whether a path needs no credential.</param>
    public static JsonObject Merge(
        IEnumerable<(string Service, JsonObject Document)> documents,
        Func<string, string, bool> isRouted,
        Func<string, bool> isAnonymous
    )
    {
        var paths = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var components = new JsonObject();
        var tags = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var operationIds = new HashSet<string>(StringComparer.Ordinal);
        string? version = null;
        foreach (var (service, document) in documents)
        {
            version ??= document["openapi"]?.GetValue<string>();
            AddComponents(service, document, components);
            foreach (var (path, item) in Objects(document["paths"]))
            {
                if (isRouted(service, path) && item is JsonObject operations)
                {
                    NameOperations(service, operations, operationIds);
                    paths.TryAdd(path, WithSecurity(operations, isAnonymous(path)));
                }
            }

            foreach (var tag in (document["tags"] as JsonArray ?? []).OfType<JsonObject>())
            {
                tags.TryAdd(tag["name"]?.GetValue<string>() ?? service, tag.DeepClone());
            }
        }

        components["securitySchemes"] = SecuritySchemes();
        return new JsonObject
        {
            ["openapi"] = version ?? "3.1.1",
            ["info"] = new JsonObject { ["title"] = "CrmCloud", ["version"] = "v1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["security"] = new JsonArray(Demand("apiKey"), Demand("session")),
            ["tags"] = new JsonArray([.. tags.Values]),
            ["paths"] = new JsonObject(paths),
            ["components"] = components,
        };
    }

    private static void AddComponents(string service, JsonObject document, JsonObject components)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var kinds = Objects(document["components"]).Where(kind => kind.Key != "securitySchemes").ToList();
        foreach (var (kind, entries) in kinds)
        {
            foreach (var (name, component) in Objects(entries))
            {
                if (components[kind]?[name] is { } existing && !JsonNode.DeepEquals(existing, component))
                {
                    renamed[$"{ReferencePrefix}{kind}/{name}"] = $"{ReferencePrefix}{kind}/{Prefixed(service, name)}";
                }
            }
        }

        if (renamed.Count > 0)
        {
            Rename(document, renamed);
        }

        foreach (var (kind, entries) in kinds)
        {
            if (components[kind] is not JsonObject merged)
            {
                components[kind] = merged = [];
            }

            foreach (var (name, component) in Objects(entries))
            {
                var target = renamed.ContainsKey($"{ReferencePrefix}{kind}/{name}") ? Prefixed(service, name) : name;
                merged.TryAdd(target, component?.DeepClone());
            }
        }
    }

    private static void Rename(JsonNode? node, Dictionary<string, string> renamed)
    {
        switch (node)
        {
            case JsonObject value:
                if (value["$ref"] is JsonValue reference && renamed.TryGetValue(reference.GetValue<string>(), out var target))
                {
                    value["$ref"] = target;
                }

                foreach (var (_, child) in value.ToList())
                {
                    Rename(child, renamed);
                }

                break;
            case JsonArray array:
                foreach (var child in array)
                {
                    Rename(child, renamed);
                }

                break;
        }
    }

    private static void NameOperations(string service, JsonObject operations, HashSet<string> taken)
    {
        foreach (var operation in operations.Select(pair => pair.Value).OfType<JsonObject>())
        {
            if (operation["operationId"]?.GetValue<string>() is { } id && !taken.Add(id))
            {
                operation["operationId"] = Prefixed(service, id);
                taken.Add(Prefixed(service, id));
            }
        }
    }

    private static JsonObject WithSecurity(JsonObject operations, bool anonymous)
    {
        var copy = (JsonObject)operations.DeepClone();
        foreach (var operation in copy.Select(pair => pair.Value).OfType<JsonObject>())
        {
            operation.Remove("security");
            if (anonymous)
            {
                operation["security"] = new JsonArray();
            }
        }

        return copy;
    }

    private static JsonObject SecuritySchemes() =>
        new()
        {
            ["apiKey"] = new JsonObject
            {
                ["type"] = "http",
                ["scheme"] = "bearer",
                ["description"] = "An API key: Authorization: Bearer crm_…",
            },
            ["session"] = new JsonObject
            {
                ["type"] = "apiKey",
                ["in"] = "cookie",
                ["name"] = "crm_session",
                ["description"] = "The browser's session. Writes send the cookie XSRF-TOKEN back as the header X-XSRF-TOKEN.",
            },
        };

    private static JsonObject Demand(string scheme) => new() { [scheme] = new JsonArray() };

    private static string Prefixed(string service, string name) => char.ToUpperInvariant(service[0]) + service[1..] + name;

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Objects(JsonNode? node) => node as JsonObject ?? [];
}
