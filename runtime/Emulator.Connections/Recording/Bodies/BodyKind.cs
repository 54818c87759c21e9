namespace Emulator.Connections.Recording.Bodies;

/// <summary>The form in which a cassette shows a body; the file's key is the word in small letters.</summary>
internal enum BodyKind
{
    /// <summary>No body.</summary>
    None,

    /// <summary>A tree of JSON; a text that holds JSON where the tree would be too large to read.</summary>
    Json,

    /// <summary>Fields of a form: name to text, or to a list of texts.</summary>
    Form,

    /// <summary>A list of parts: name, file name and type where there are any, and text or base64.</summary>
    Multipart,

    Text,

    /// <summary>Bytes that are no text.</summary>
    Base64,
}
