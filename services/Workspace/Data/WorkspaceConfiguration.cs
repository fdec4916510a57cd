using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.Workspace.Data;

/// <summary>Where each entity is stored; columns follow the naming rule.</summary>
public sealed class WorkspaceConfiguration
    : IEntityTypeConfiguration<WorkspaceSettings>,
        IEntityTypeConfiguration<User>,
        IEntityTypeConfiguration<Team>,
        IEntityTypeConfiguration<ApiKey>,
        IEntityTypeConfiguration<CustomField>,
        IEntityTypeConfiguration<SavedView>,
        IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<Invitation>,
        IEntityTypeConfiguration<PasswordReset>,
        IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<WorkspaceSettings> builder)
    {
        builder.ToTable("workspaces");
        builder.Property(workspace => workspace.BusinessHours).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.Ignore(user => user.IsAdministrator);
    }

    public void Configure(EntityTypeBuilder<Team> builder) => builder.ToTable("teams");

    public void Configure(EntityTypeBuilder<ApiKey> builder) => builder.ToTable("api_keys");

    public void Configure(EntityTypeBuilder<CustomField> builder)
    {
        builder.ToTable("custom_fields");
        builder.Ignore(field => field.HasOptions);
    }

    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.Property(view => view.Definition).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(account => account.Id);
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Session> builder) => Plain(builder, "sessions");

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        Plain(builder, "invitations");
        builder.Property(invitation => invitation.UsedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PasswordReset> builder)
    {
        Plain(builder, "password_resets");
        builder.Property(reset => reset.UsedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder) => builder.ToTable("audit_entries");

    private static void Plain<T>(EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        builder.HasKey("Id");
        builder.Property("Id").ValueGeneratedNever();
    }
}
