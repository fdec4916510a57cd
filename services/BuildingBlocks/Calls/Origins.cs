namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>Where a change comes from. Consumers start nothing because of <see cref="Import"/>, <see cref="Undo"/> or <see cref="Restore"/>.</summary>
public static class Origins
{
    public const string User = "user";
    public const string Api = "api";
    public const string Import = "import";
    public const string Automation = "automation";
    public const string Undo = "undo";
    public const string Restore = "restore";

    /// <summary>True where an effect outside (mail, notification, assignment) may follow from the change.</summary>
    public static bool MayStartSomething(string origin) => origin is User or Api or Automation;
}
