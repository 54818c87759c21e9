using Emulator.Testing.Data;
using Emulator.Testing.Matching;

namespace Emulator.Testing.Expectations;

/// <summary>What a local server should hold when the job has ended.</summary>
/// <param name="Kind">Which server.</param>
/// <param name="What">What is asked of it, in the server's own words.</param>
/// <param name="Answer">What it should be.</param>
internal sealed record ServerExpectation(string Kind, DataNode What, Matcher Answer);
