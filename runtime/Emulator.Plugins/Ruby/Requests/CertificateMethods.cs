using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk.Requests;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>The methods that say which certificates a secure connection shows and trusts (connector-sdk.md 3.2).</summary>
internal static class CertificateMethods
{
    public static void Define(MethodTable<RubyRequest> table) => table
        .Add("tls_client_cert(certificate:, key:, passphrase: nil, intermediates: [])", Client)
        .Add("tls_server_certs(certificates:, strict: true)", Server);

    private static RubyRequest Client(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        self.Request.ClientCertificate = new TlsClientCertificate(
            arguments.Keyword("certificate")?.ToText() ?? string.Empty,
            arguments.Keyword("key")?.ToText() ?? string.Empty,
            arguments.Keyword("passphrase") is RubyString passphrase ? passphrase.Text : null,
            Texts(arguments.Keyword("intermediates")));
        return self;
    }

    private static RubyRequest Server(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        self.Request.ServerCertificates = new TlsServerCertificates(
            Texts(arguments.Keyword("certificates")), arguments.Keyword("strict")?.IsTruthy != false);
        return self;
    }

    private static IReadOnlyList<string> Texts(RubyObject? given) => given switch
    {
        RubyList list => [.. list.Items.Select(item => item.ToText())],
        null or RubyNil => [],
        var one => [one.ToText()],
    };
}
