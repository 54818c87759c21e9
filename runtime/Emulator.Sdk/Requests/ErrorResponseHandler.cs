using Emulator.Sdk.Authorization;

namespace Emulator.Sdk.Requests;

/// <summary>A handler with what it answers to; the first matcher that fits runs it.</summary>
/// <param name="Matchers">When the handler runs; empty: never. A text matcher is used as a pattern here.</param>
/// <param name="Handle">The handler.</param>
public sealed record ErrorResponseHandler(IReadOnlyList<ResponseMatcher> Matchers, AfterErrorResponse Handle);
