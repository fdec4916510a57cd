using System.Linq.Expressions;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Tenancy;

/// <summary>The first wall: every entity with a workspace is filtered by the context's own.</summary>
public static class TenantFilters
{
    public static void HasTenantFilters(this ModelBuilder model, CrmDbContext context)
    {
        foreach (var entity in model.Model.GetEntityTypes().ToList())
        {
            if (entity.FindProperty(nameof(Record.WorkspaceId)) is null)
            {
                throw new InvalidOperationException($"{entity.ClrType.Name} has no workspace: every row belongs to one.");
            }
            var row = Expression.Parameter(entity.ClrType, "row");
            var own = Expression.Equal(
                Expression.Property(row, nameof(Record.WorkspaceId)),
                Expression.Property(Expression.Constant(context), nameof(CrmDbContext.WorkspaceId))
            );
            model.Entity(entity.ClrType).HasQueryFilter(CrmDbContext.TenantFilter, Expression.Lambda(own, row));
        }
    }

    public static void HasBinFilter(this EntityTypeBuilder entity)
    {
        var row = Expression.Parameter(entity.Metadata.ClrType, "row");
        var outside = Expression.Equal(
            Expression.Property(row, nameof(Record.DeletedAt)),
            Expression.Constant(null, typeof(DateTimeOffset?))
        );
        entity.HasQueryFilter(CrmDbContext.BinFilter, Expression.Lambda(outside, row));
    }
}
