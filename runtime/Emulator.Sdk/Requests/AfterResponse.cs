using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Looks at a successful answer; what it gives back replaces the response.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="body">The parsed body.</param>
/// <param name="headers">Names in lower case with underscores, such as <c>content_disposition</c>.</param>
public delegate ValueTask<Value> AfterResponse(int status, Value body, RecordValue headers);
