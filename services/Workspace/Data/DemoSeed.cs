using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Features;
using CrmCloud.Workspace.Identity;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Data;

/// <summary>
/// The workspace in which developers and demonstrations sign in: one user per role and a sales team, made by the same verbs as
/// any other. Its passwords are public, so it exists in Development only.
/// </summary>
public static class DemoSeed
{
    private const string Slug = "demo";
    private const string Password = "demo-crmcloud";

    private static readonly (string Name, string Email, string Role)[] s_colleagues =
    [
        ("Rafael Moreira", "vendas@demo.crmcloud.test", Roles.Seller),
        ("Camila Duarte", "marketing@demo.crmcloud.test", Roles.Marketer),
        ("Thiago Nunes", "suporte@demo.crmcloud.test", Roles.Agent),
        ("Beatriz Carvalho", "gestao@demo.crmcloud.test", Roles.Manager),
    ];

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            return;
        }
        if (await services.GetRequiredService<Lookups>().WorkspaceAsync(Slug, cancellation) is not null)
        {
            return;
        }
        var opening = services.GetRequiredService<WorkspaceOpening>();
        var opened = await opening.OpenAsync("Demo", Slug, "Ana Ribeiro", "admin@demo.crmcloud.test", Password, cancellation);
        if (opened.Failed)
        {
            throw new InvalidOperationException($"The demo workspace was refused: {opened.Error.Detail}");
        }
        var joining = services.GetRequiredService<Joining>();
        foreach (var (name, email, role) in s_colleagues)
        {
            var joined = await joining.JoinAsync(User.Create(name, email, [role]), email, Password, cancellation);
            if (joined.Failed)
            {
                throw new InvalidOperationException($"The demo user {email} was refused: {joined.Error.Detail}");
            }
        }
        await AddTeamAsync(services.GetRequiredService<WorkspaceDbContext>(), cancellation);
    }

    private static async Task AddTeamAsync(WorkspaceDbContext db, CancellationToken cancellation)
    {
        var users = await db.Users.ToListAsync(cancellation);
        var sellers = users.Where(user => user.Roles.Contains(Roles.Seller) || user.Roles.Contains(Roles.Manager)).ToList();
        var team = Team.Create("Vendas");
        Membership.SetMembers(team, [.. sellers.Select(user => user.Id)], sellers);
        db.Add(team);
        await db.SaveChangesAsync(cancellation);
    }
}
