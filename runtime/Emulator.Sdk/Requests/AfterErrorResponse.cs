using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Looks at a refused request; gives back a replacement response or throws a <see cref="ConnectorException"/>.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="body">The body as text, unparsed.</param>
/// <param name="headers">Names in lower case with underscores.</param>
/// <param name="message">Status and reason, such as <c>401 Unauthorized</c>.</param>
public delegate ValueTask<Value> AfterErrorResponse(int status, string body, RecordValue headers, string message);
