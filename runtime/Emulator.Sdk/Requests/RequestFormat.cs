namespace Emulator.Sdk.Requests;

/// <summary>How a payload is written on the wire (connector-sdk.md 3.3).</summary>
public enum RequestFormat
{
    /// <summary>No payload is rendered; texts go out as they are.</summary>
    Plain,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>XML under <see cref="ConnectorRequest.XmlRoot"/>.</summary>
    Xml,

    /// <summary>application/x-www-form-urlencoded.</summary>
    Form,

    /// <summary>multipart/form-data; a value [data, content type, file name] is a file part.</summary>
    Multipart,
}
