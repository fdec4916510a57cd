using System.Security.Cryptography;
using System.Text;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrmCloud.BuildingBlocks.Idempotency;

/// <summary>
/// Makes any POST safe to repeat: with an <c>Idempotency-Key</c> the effect and its answer are written in one transaction,
/// and the same key gives the same answer for 24 hours. A second request that arrives while the first still runs waits for it.
/// </summary>
public static class IdempotencyMiddleware
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 200;
    private const int LongestHashedBody = 4 * 1024 * 1024;

    public static IApplicationBuilder UseIdempotencyKeys(this IApplicationBuilder app) =>
        app.Use(
            static (http, next) =>
                HttpMethods.IsPost(http.Request.Method)
                && http.Request.Headers.TryGetValue(Header, out var key)
                && http.RequestServices.GetRequiredService<CallContextAccessor>().Current is { } call
                    ? HandleAsync(http, next, key.ToString(), call)
                    : next(http)
        );

    private static async Task HandleAsync(HttpContext http, RequestDelegate next, string key, CallContext call)
    {
        if (key.Length is 0 or > LongestKey || key.Any(char.IsControl))
        {
            await Error.Malformed($"{Header} has 1 to {LongestKey} printable characters.").ToProblem().ExecuteAsync(http);
            return;
        }
        var db = http.RequestServices.GetRequiredService<CrmDbContext>();
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        if (await HashAsync(http.Request) is not { } hash)
        {
            await new Error(ErrorKind.TooLarge, "request.too-large", $"With an {Header} a body of unstated length has at most 4 MiB.")
                .ToProblem()
                .ExecuteAsync(http);
            return;
        }
        var secret = new AnswerSecret(key);
        var caller = call.Actor.Id ?? Guid.Empty;
        await using var transaction = await db.Database.BeginTransactionAsync(http.RequestAborted);
        var oldest = clock.GetUtcNow() - TimeSpan.FromHours(24);
        // The insert waits for another transaction that holds the same key, so two at once are one after the other.
        var fresh = await db.Database.ExecuteSqlAsync(
            $"""
            insert into idempotent_answers (workspace_id, caller_id, key, request_hash, status, created_at)
            values ({call.WorkspaceId}, {caller}, {secret.Name}, {hash}, 0, {clock.GetUtcNow()})
            on conflict (workspace_id, caller_id, key) do update
              set request_hash = excluded.request_hash, status = 0, created_at = excluded.created_at
              where idempotent_answers.created_at < {oldest}
            """,
            http.RequestAborted
        );
        if (fresh == 0)
        {
            await ReplayAsync(http, db, caller, secret, hash);
            return;
        }
        await RunAsync(http, next, db, transaction, caller, secret);
    }

    private static async Task RunAsync(
        HttpContext http,
        RequestDelegate next,
        CrmDbContext db,
        Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction,
        Guid caller,
        AnswerSecret secret
    )
    {
        var client = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = client;
        }
        if (http.Response.StatusCode is >= 200 and < 300)
        {
            var headers = http.Response.Headers;
            await db.Database.ExecuteSqlAsync(
                $"""
                update idempotent_answers
                set status = {http.Response.StatusCode}, content_type = {http.Response.ContentType}, location = {headers.Location.ToString()},
                    etag = {headers.ETag.ToString()}, body = {secret.Seal(answer.ToArray())}
                where caller_id = {caller} and key = {secret.Name} and workspace_id = {db.WorkspaceId}
                """,
                CancellationToken.None
            );
            await transaction.CommitAsync(CancellationToken.None);
        }
        else
        {
            // Refused: nothing was done, and nothing is remembered.
            await transaction.RollbackAsync(CancellationToken.None);
        }
        answer.Position = 0;
        await answer.CopyToAsync(client, http.RequestAborted);
    }

    private static async Task ReplayAsync(HttpContext http, CrmDbContext db, Guid caller, AnswerSecret secret, byte[] hash)
    {
        var known = await db.Set<IdempotentAnswer>()
            .AsNoTracking()
            .SingleAsync(answer => answer.CallerId == caller && answer.Key == secret.Name, http.RequestAborted);
        if (!known.RequestHash.AsSpan().SequenceEqual(hash))
        {
            await new Error(ErrorKind.Invalid, "request.idempotency-key-reused", $"This {Header} was used for another request.")
                .ToProblem()
                .ExecuteAsync(http);
            return;
        }
        http.Response.StatusCode = known.Status;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        if (known.ContentType is { Length: > 0 } type)
        {
            http.Response.ContentType = type;
        }
        if (known.Location is { Length: > 0 } location)
        {
            http.Response.Headers.Location = location;
        }
        if (known.Etag is { Length: > 0 } etag)
        {
            http.Response.Headers.ETag = etag;
        }
        if (known.Body is { } sealedBody && secret.Open(sealedBody) is { Length: > 0 } body)
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    /// <summary>
    /// Method, path and body; of an upload, which is not read twice, its length. None where a body of unstated length turns
    /// out longer than what is remembered.
    /// </summary>
    private static async Task<byte[]?> HashAsync(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString} {request.ContentLength}\n"));
        if (request.ContentLength is 0 or > LongestHashedBody || request.HasFormContentType)
        {
            return hash.GetHashAndReset();
        }
        request.EnableBuffering();
        var buffer = new byte[16 * 1024];
        long length = 0;
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            if ((length += read) > LongestHashedBody)
            {
                return null;
            }
        }
        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
