using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.ServiceDefaults.Authentication;

namespace CrmCloud.Mail.Features;

/// <summary>The routes of the workspace's addresses.</summary>
public static class AddressEndpoints
{
    public static void MapAddresses(this IEndpointRouteBuilder app) =>
        app.MapRecords<MailAddress, AddressInput, AddressResponse>(
                MailCatalog.Addresses,
                "Mail",
                route => route.RequireScope("mail:read"),
                route => route.RequireScope("mail:write")
            )
            .AddEndpointFilter(
                async (context, next) =>
                {
                    var services = context.HttpContext.RequestServices;
                    await services
                        .GetRequiredService<StandingAddresses>()
                        .EnsureAsync(
                            services.GetRequiredService<CallContextAccessor>().Required.WorkspaceId,
                            context.HttpContext.RequestAborted
                        );
                    return await next(context);
                }
            );
}
