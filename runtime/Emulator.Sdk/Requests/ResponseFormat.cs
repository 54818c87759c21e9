namespace Emulator.Sdk.Requests;

/// <summary>How a response body is read.</summary>
public enum ResponseFormat
{
    /// <summary>JSON; an empty body is an empty record.</summary>
    Json,

    /// <summary>XML as nested lists of records.</summary>
    Xml,

    /// <summary>The bytes.</summary>
    Raw,
}
