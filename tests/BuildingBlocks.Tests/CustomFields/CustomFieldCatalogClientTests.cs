using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.CustomFieldMemories;

public sealed class CustomFieldCatalogClientTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Workspace _workspace = new();
    private readonly CustomFieldCatalogClient _catalog;

    public CustomFieldCatalogClientTests() =>
        _catalog = new CustomFieldCatalogClient(
            _workspace,
            new CustomFieldMemory(),
            new CallContextAccessor
            {
                Current = new CallContext { WorkspaceId = Guid.CreateVersion7(), Actor = Actor.Service("tests") },
            },
            _clock
        );

    [Fact]
    public async Task What_was_told_is_remembered_for_a_minute()
    {
        _workspace.Keys.Add("a");
        (await GetAsync("a")).Value!.Find("a").ShouldNotBeNull();
        await GetAsync("a");
        _workspace.Questions.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(61));
        await GetAsync("a");
        _workspace.Questions.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_that_is_not_known_is_asked_for_at_once()
    {
        await GetAsync();
        _workspace.Keys.Add("b");
        (await GetAsync("b")).Value!.Find("b").ShouldNotBeNull();
        _workspace.Questions.ShouldBe(2);
    }

    [Fact]
    public async Task While_workspace_is_down_the_memory_serves_and_without_one_the_answer_is_unavailable()
    {
        _workspace.Keys.Add("a");
        await GetAsync("a");
        _workspace.IsDown = true;
        _clock.Advance(TimeSpan.FromMinutes(5));
        (await GetAsync("a")).Value!.Find("a").ShouldNotBeNull();
        (await _catalog.GetAsync("deal", [], TestContext.Current.CancellationToken)).Error!.Kind.ShouldBe(ErrorKind.Unavailable);
    }

    [Fact]
    public async Task Missing_fields_are_made_and_a_refusal_is_passed_on()
    {
        var field = new CustomFieldDefinition("made", "Made", "text", [], false);
        (await _catalog.EnsureAsync("lead", [field], Guid.CreateVersion7(), TestContext.Current.CancellationToken))
            .Value!.Find("made")
            .ShouldNotBeNull();
        var refused = await _catalog.EnsureAsync(
            "lead",
            [field with { Key = "bad" }],
            Guid.CreateVersion7(),
            TestContext.Current.CancellationToken
        );
        refused.Error!.Kind.ShouldBe(ErrorKind.Invalid);
    }

    private async Task<Result<CustomFieldSet>> GetAsync(params string[] needed) =>
        await _catalog.GetAsync("lead", needed, TestContext.Current.CancellationToken);

    /// <summary>The service's answers without the wire.</summary>
    private sealed class Workspace : Contracts.Workspace.V1.CustomFields.CustomFieldsClient
    {
        public List<string> Keys { get; } = [];
        public int Questions { get; private set; }
        public bool IsDown { get; set; }

        public override AsyncUnaryCall<ListFieldsResponse> ListFieldsAsync(ListFieldsRequest request, CallOptions options)
        {
            Questions++;
            var answer = new ListFieldsResponse();
            answer.Fields.AddRange(
                Keys.Select(key => new CustomField
                {
                    Key = key,
                    Label = key,
                    Type = "text",
                })
            );
            return IsDown ? Call<ListFieldsResponse>(new RpcException(new Status(StatusCode.Unavailable, "down"))) : Call(answer);
        }

        public override AsyncUnaryCall<ListFieldsResponse> EnsureFieldsAsync(EnsureFieldsRequest request, CallOptions options)
        {
            if (request.Fields[0].Key == "bad")
            {
                return Call<ListFieldsResponse>(new RpcException(new Status(StatusCode.InvalidArgument, "No such key.")));
            }
            Keys.AddRange(request.Fields.Select(field => field.Key));
            return Call(new ListFieldsResponse());
        }

        private static AsyncUnaryCall<T> Call<T>(Exception error) => Call(Task.FromException<T>(error));

        private static AsyncUnaryCall<T> Call<T>(T answer) => Call(Task.FromResult(answer));

        private static AsyncUnaryCall<T> Call<T>(Task<T> answer) =>
            new(answer, Task.FromResult(Metadata.Empty), () => Status.DefaultSuccess, () => [], () => { });
    }
}
