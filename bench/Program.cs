using CrmCloud.Bench;
using CrmCloud.Bench.Grpc;

if (args is [GrpcServer.Command])
{
    await GrpcServer.RunAsync();
    return 0;
}
return await BenchCommand.RunAsync(args);
