namespace Emulator.Plugins.Ruby.Running;

/// <summary>The vendor's names of what can go wrong (connector-sdk.md 10).</summary>
internal static class ErrorClasses
{
    private const string Sdk = "Workato::Connector::Sdk::";

    public const string Runtime = Sdk + "RuntimeError";
    public const string RequestFailed = Sdk + "RequestFailedError";
    public const string Timeout = Sdk + "RequestTimeoutError";
    public const string InvalidDefinition = Sdk + "InvalidDefinitionError";
    public const string UndefinedMethod = Sdk + "UndefinedMethodError";
    public const string UnknownDefinition = Sdk + "UnresolvedObjectDefinitionError";
    public const string CircularDefinition = Sdk + "CircleReferenceObjectDefinitionError";
    public const string InvalidUri = Sdk + "InvalidURIError";
    public const string Argument = Sdk + "ArgumentError";
    public const string JsonAnswer = Sdk + "JSONResponseFormatError";
    public const string XmlAnswer = Sdk + "XMLResponseFormatError";
    public const string UndefinedLibrary = Sdk + "UndefinedStdLibMethodError";
    public const string Csv = Sdk + "CsvError";
    public const string NetLookup = Sdk + "NetLookupError";

    /// <summary>Ours: a limit of the sandbox, which the vendor's tool does not have.</summary>
    public const string Limit = "Emulator::LimitError";
}
