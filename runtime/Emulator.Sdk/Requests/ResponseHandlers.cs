using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Looks at a successful answer; what it gives back replaces the response.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="body">The parsed body.</param>
/// <param name="headers">Names in lower case with underscores, such as <c>content_disposition</c>.</param>
public delegate ValueTask<Value> AfterResponse(int status, Value body, RecordValue headers);

/// <summary>Looks at a refused request; gives back a replacement response or throws a <see cref="ConnectorException"/>.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="body">The body as text, unparsed.</param>
/// <param name="headers">Names in lower case with underscores.</param>
/// <param name="message">Status and reason, such as <c>401 Unauthorized</c>.</param>
public delegate ValueTask<Value> AfterErrorResponse(int status, string body, RecordValue headers, string message);

/// <summary>A handler with what it answers to; the first matcher that fits runs it.</summary>
/// <param name="Matchers">When the handler runs; empty: never. A text matcher is used as a pattern here.</param>
/// <param name="Handle">The handler.</param>
public sealed record ErrorResponseHandler(IReadOnlyList<ResponseMatcher> Matchers, AfterErrorResponse Handle);
