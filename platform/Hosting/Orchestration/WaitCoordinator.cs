namespace Aspire.Hosting.Orchestration;

/// <summary>Waits for what a resource waits for.</summary>
internal sealed class WaitCoordinator(ResourceNotificationService notifications)
{
    /// <summary>Returns when all dependencies are there; throws when one of them cannot be.</summary>
    public async Task WaitForDependenciesAsync(IResource resource, CancellationToken cancellationToken)
    {
        var waits = resource.Annotations.OfType<WaitAnnotation>().ToArray();
        if (waits.Length == 0)
        {
            return;
        }

        await notifications.PublishUpdateAsync(resource, s => s with { State = KnownResourceStates.Waiting });
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = waits.Select(w => WaitAsync(w, giveUp.Token)).ToList();
        while (pending.Count > 0)
        {
            var done = await Task.WhenAny(pending);
            pending.Remove(done);
            try
            {
                await done;
            }
            catch
            {
                await giveUp.CancelAsync();
                throw;
            }
        }
    }

    private Task WaitAsync(WaitAnnotation wait, CancellationToken cancellationToken)
    {
        var behavior = wait.WaitBehavior ?? WaitBehavior.StopOnResourceUnavailable;
        return wait.WaitType switch
        {
            WaitType.WaitUntilHealthy => notifications.WaitForResourceHealthyAsync(wait.Resource.Name, behavior, cancellationToken),
            WaitType.WaitUntilStarted => WaitForStartAsync(wait.Resource, behavior, cancellationToken),
            WaitType.WaitForCompletion => WaitForCompletionAsync(wait.Resource, wait.ExitCode, cancellationToken),
            _ => throw new InvalidOperationException($"Unknown wait type {wait.WaitType}."),
        };
    }

    private async Task WaitForStartAsync(IResource dependency, WaitBehavior behavior, CancellationToken cancellationToken)
    {
        var reached = await notifications.WaitForResourceAsync(
            dependency.Name,
            e => e.Snapshot.State?.Text == KnownResourceStates.Running || ResourceNotificationService.Unavailable(e, behavior),
            cancellationToken
        );
        if (reached.Snapshot.State?.Text != KnownResourceStates.Running)
        {
            throw new DistributedApplicationException(
                $"The dependency '{dependency.Name}' is in the state {reached.Snapshot.State?.Text}."
            );
        }
    }

    private async Task WaitForCompletionAsync(IResource dependency, int exitCode, CancellationToken cancellationToken)
    {
        var reached = await notifications.WaitForResourceAsync(
            dependency.Name,
            e => e.Snapshot.State is { } s && KnownResourceStates.TerminalStates.Contains(s.Text),
            cancellationToken
        );
        if (reached.Snapshot.State?.Text == KnownResourceStates.FailedToStart)
        {
            throw new DistributedApplicationException($"The dependency '{dependency.Name}' failed to start. {reached.Snapshot.Message}");
        }

        if (reached.Snapshot.ExitCode != exitCode)
        {
            throw new DistributedApplicationException(
                $"The dependency '{dependency.Name}' ended with exit code {reached.Snapshot.ExitCode}, expected {exitCode}."
            );
        }
    }
}
