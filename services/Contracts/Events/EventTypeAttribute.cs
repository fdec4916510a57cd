namespace CrmCloud.Contracts.Events;

/// <summary>The stable name of an integration event; the CLR name never reaches the wire.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventTypeAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
