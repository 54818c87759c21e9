namespace Emulator.TrackVia.Server.Hooks;

/// <summary>What became of one try, for the admin surface.</summary>
/// <param name="Status">HTTP status of the target; 0 when it gave none.</param>
/// <param name="Outcome">
/// <c>delivered</c>, <c>retrying</c>, <c>dropped</c>, <c>stopped</c> (its user or token lost access), <c>lost</c>
/// (by the fault plan), <c>refused</c> (target off loopback).
/// </param>
internal sealed record HookOutcome(long Hook, HookEvent Event, int Attempt, int Status, string Outcome);
