using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.Contacts.Domain;
using CrmCloud.ServiceDefaults.Authentication;

namespace CrmCloud.Contacts.Features;

/// <summary>
/// The routes of activities and tasks, on any record. Everyone who may read them reads all; an activity is changed by its author, a task
/// by its assignee, and what is nobody's by all who may write.
/// </summary>
public static class ActivityEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var activities = app.MapRecords<Activity, ActivityInput, ActivityResponse>(
            ActivityCatalog.Activities,
            "Activities",
            route => route.RequireScope("activities:read"),
            route => route.RequireScope("activities:write")
        );
        activities.MapBulk<Activity>(route => route.RequireScope("activities:read"), route => route.RequireScope("activities:write"));

        var tasks = app.MapRecords<WorkTask, TaskInput, TaskResponse>(
            ActivityCatalog.Tasks,
            "Tasks",
            route => route.RequireScope("tasks:read"),
            route => route.RequireScope("tasks:write")
        );
        tasks
            .MapVerb<TaskResponse>("complete", TaskVerbs.CompleteAsync)
            .RequireScope("tasks:write")
            .WithName("completeTask")
            .WithSummary("It is done");
        tasks
            .MapVerb<TaskResponse>("reopen", TaskVerbs.ReopenAsync)
            .RequireScope("tasks:write")
            .WithName("reopenTask")
            .WithSummary("It is to be done after all");
        tasks.MapBulk<WorkTask>(route => route.RequireScope("tasks:read"), route => route.RequireScope("tasks:write"));
    }
}
