using Emulator.Connections;
using Emulator.Connections.Http;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>A connector with a connection over real sockets, whose settings are certificates.</summary>
internal sealed class SecureBench(SettingsConnection connection, HttpMessageInvoker wire) : IDisposable
{
    public static SecureBench Of(ConnectorDefinition connector, Papers papers)
    {
        var wire = new HttpMessageInvoker(new CertificateHandler(options => new SocketsHttpHandler { SslOptions = options, UseProxy = false }, new SocketsHttpHandler()));
        var settings = RecordValue.Of(("certificate", papers.ClientCertificate), ("key", papers.ClientKey), ("root", papers.Root));
        return new SecureBench(
            new SettingsConnection(connector, settings, new ConnectionSurroundings
            {
                Wire = wire, Time = TimeProvider.System, Mask = new SecretMask(), Environment = _ => null, Random = new Random(7),
            }),
            wire);
    }

    public IOperation Start() => connection.Start(new OperationOwner());

    public void Dispose() => wire.Dispose();
}
