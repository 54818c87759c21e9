using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Sdk;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The error classes of the vendor and of its HTTP library that a connector may rescue by name (connector-sdk.md 10).</summary>
internal static class SdkErrors
{
    private const string Sdk = "Workato::Connector::Sdk::";

    private static readonly (string Name, string Parent)[] Tree =
    [
        (Sdk + "Error", "StandardError"),
        (ErrorClasses.Runtime, Sdk + "Error"),
        (Sdk + "RequestError", ErrorClasses.Runtime),
        (ErrorClasses.RequestFailed, Sdk + "RequestError"),
        (ErrorClasses.Timeout, Sdk + "RequestError"),
        (Sdk + "RequestPayloadFormatError", Sdk + "RequestError"),
        (ErrorClasses.JsonAnswer, Sdk + "RequestPayloadFormatError"),
        (ErrorClasses.XmlAnswer, Sdk + "RequestPayloadFormatError"),
        (Sdk + "RequestTLSCertificateFormatError", Sdk + "RequestError"),
        (Sdk + "MissingRequiredInput", ErrorClasses.Runtime),
        (ErrorClasses.UndefinedLibrary, ErrorClasses.Runtime),
        (ErrorClasses.InvalidUri, Sdk + "Error"),
        (Sdk + "JSONParsingError", Sdk + "Error"),
        (ErrorClasses.Csv, Sdk + "Error"),
        (Sdk + "CsvFormatError", ErrorClasses.Csv),
        (Sdk + "CsvFileTooBigError", ErrorClasses.Csv),
        (Sdk + "CsvFileTooManyLinesError", ErrorClasses.Csv),
        ("RestClient::Exception", "RuntimeError"),
        ("RestClient::ExceptionWithResponse", "RestClient::Exception"),
        ("RestClient::RequestFailed", "RestClient::ExceptionWithResponse"),
        ("RestClient::ServerBrokeConnection", "RestClient::Exception"),
        ("RestClient::Exceptions::Timeout", "RestClient::RequestFailed"),
    ];

    private static readonly string[] Statuses =
    [
        "BadRequest", "Unauthorized", "Forbidden", "NotFound", "MethodNotAllowed", "RequestTimeout", "Conflict", "Gone", "UnprocessableEntity", "TooManyRequests",
        "InternalServerError", "BadGateway", "ServiceUnavailable", "GatewayTimeout",
    ];

    private static readonly string[] Formats =
        ["JSONRequestFormatError", "XMLRequestFormatError", "WWWFormURLEncodedRequestFormatError", "MultipartFormRequestFormatError", "RAWResponseFormatError"];

    private static readonly string[] Others =
    [
        "DetectOnUnauthorizedRequestError", "InvalidDefinitionError", "UndefinedMethodError", "UnexpectedMethodDefinitionError", "InvalidSchemaError",
        "InvalidMultiAuthDefinition", "UnresolvedMultiAuthOptionError", "UnresolvedObjectDefinitionError", "CircleReferenceObjectDefinitionError",
        "InvalidTriggerPollOutputError", "NetLookupError",
    ];

    private static readonly string[] Modules =
        ["Workato", "Workato::Connector", "Workato::Connector::Sdk", "RestClient", "RestClient::Exceptions", "Net", "OpenSSL::SSL", "Errno"];

    public static Dictionary<string, RubyObject> All()
    {
        var all = new Dictionary<string, RubyObject>(StringComparer.Ordinal);
        foreach (var (name, parent) in Tree)
        {
            all[name] = Define(name, parent);
        }

        foreach (var status in Statuses)
        {
            all["RestClient::" + status] = Define("RestClient::" + status, "RestClient::RequestFailed");
        }

        foreach (var format in Formats)
        {
            all[Sdk + format] = Define(Sdk + format, Sdk + "RequestPayloadFormatError");
        }

        foreach (var other in Others)
        {
            all[Sdk + other] = Define(Sdk + other, Sdk + "Error");
        }

        foreach (var module in Modules)
        {
            all[module] = new RubyClass(module, RubyClasses.Object);
        }

        return all;
    }

    private static RubyClass Define(string name, string parent)
    {
        var type = RubyErrorClasses.Define(name, RubyErrorClasses.Of(parent));
        if (name == ErrorClasses.RequestFailed)
        {
            type.With<RubyError>(table => table
                .Add("code", error => (error.Error.Origin as ConnectorException)?.Status is { } status ? RubyInteger.Of(status) : RubyNil.Instance)
                .Add("method", error => new RubyString((error.Error.Origin as ConnectorException)?.Verb ?? string.Empty))
                .Add("response", error => new RubyString((error.Error.Origin as ConnectorException)?.Body ?? string.Empty)));
        }

        return type;
    }
}
