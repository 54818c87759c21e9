using System.Text;
using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Globals;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Values;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary>
/// What <c>workato</c>, also called <c>sdk</c>, has in scripts: all that it has in Ruby (connector-sdk.md 7.2), and, as
/// functions of their first argument, the methods by which texts are hashed, signed and encoded there.
/// </summary>
internal static class LibraryNames
{
    // Written out, so that a script that parses JSON does not load the other language; a test compares them.
    private static readonly string[] OfWorkato =
    [
        "aes_cbc_encrypt", "aes_cbc_decrypt", "aes_gcm_encrypt", "aes_gcm_decrypt", "pbkdf2_hmac_sha1", "random_bytes", "uuid", "verify_rsa",
        "jwt_encode", "jwt_decode", "parse_yaml", "render_yaml",
    ];

    private static readonly string[] OfTexts =
    [
        "encode_base64", "decode_base64", "encode_urlsafe_base64", "decode_urlsafe_base64", "encode_hex", "decode_hex",
        "encode_url", "decode_url", "from_xml", "sha1", "encode_sha256", "encode_sha512", "encode_sha512_256", "md5_hexdigest",
        "hmac_md5", "hmac_sha1", "hmac_sha256", "hmac_sha512", "rsa_sha256", "rsa_sha512",
    ];

    public static readonly ScriptNamespace Workato = new(
        "workato",
        new Dictionary<string, LibraryFunction>(
            [
                .. OfWorkato.Select(name => Named(name, (run, arguments) => RubyLibrary.Call(run, static _ => RubyWorkato.Instance, name, arguments))),
                .. OfTexts.Select(name => Named(name, (run, arguments) => RubyLibrary.Call(run, _ => Text(run, arguments.At(0)), name, Rest(arguments)))),
                Named("jwt_encode_rs256", static (run, arguments) => RubyLibrary.Call(
                    run, static _ => RubyWorkato.Instance, "jwt_encode", [arguments.At(0), arguments.At(1), new JsString("RS256"), .. arguments.Skip(2)])),
                Named("parse_json", ContextFunctions.ParseJson),
                Named("text", static (run, arguments) => new JsString(Encoding.UTF8.GetString(Text(run, arguments.At(0)).ToBytes()))),
                Named("bytes", static (run, arguments) => run.Data.ToScript(new BinaryValue(Text(run, arguments.At(0)).ToBytes()))),
            ],
            StringComparer.Ordinal),
        new Dictionary<string, ScriptNamespace>(StringComparer.Ordinal)
        {
            ["csv"] = CsvFunctions.All, ["stream"] = StreamFunctions.All, ["net"] = NetFunctions.All,
        });

    private static KeyValuePair<string, LibraryFunction> Named(string name, LibraryFunction function) => new(name, function);

    private static JsValue[] Rest(JsValue[] arguments) => [.. arguments.Skip(1)];

    // Of bytes their content counts: what is valid UTF-8 is a text.
    private static RubyString Text(LambdaRun run, JsValue given) => run.Data.ReadNow(given) switch
    {
        TextValue text => new RubyString(text.Text),
        BinaryValue binary => RubyString.FromBytes(binary.Bytes.ToArray(), RubyEncoding.Utf8),
        var other => throw run.Errors.Thrown(FailureKind.Plugin, $"a text or bytes are expected, not {KindName.Of(other)}"),
    };
}
