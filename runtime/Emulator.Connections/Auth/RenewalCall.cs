using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>What a renewal may reach.</summary>
/// <param name="Settings">The settings whose credentials were refused, in clear.</param>
/// <param name="Acquiring">For acquire: no authorization, but the base address and detect_on hold.</param>
/// <param name="Bare">For refresh and token_url: no authorization, no base address (connector-sdk.md 2.4).</param>
internal sealed record RenewalCall(RecordValue Settings, IOperation Acquiring, IOperation Bare);
