using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using CrmCloud.Workspace.Integration;
using CrmCloud.Workspace.Notifications;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Data;

public sealed class WorkspaceDbContext(DbContextOptions<WorkspaceDbContext> options) : CrmDbContext(options)
{
    public DbSet<WorkspaceSettings> Workspaces => Set<WorkspaceSettings>();
    public DbSet<User> Users => Set<User>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<CustomField> Fields => Set<CustomField>();
    public DbSet<SavedView> Views => Set<SavedView>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<PasswordReset> PasswordResets => Set<PasswordReset>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<Notification> Notifications => Set<Notification>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => Catalogues.LedgerShapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => WorkspaceIntegrationEvents.Of(record, domainEvent);

    protected override void OnServiceModelCreating(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(WorkspaceDbContext).Assembly);
}
