namespace Emulator.TrackVia.Server.Wire;

/// <summary>Ends the handling of a call with an error answer; caught in one place, where replies are written.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
