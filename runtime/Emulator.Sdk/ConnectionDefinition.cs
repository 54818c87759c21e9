using Emulator.Sdk.Authorization;
using Emulator.Values.Schema;

namespace Emulator.Sdk;

/// <summary>How an account is reached (connector-sdk.md 1.2).</summary>
public sealed record ConnectionDefinition
{
    /// <summary>The fields that every authorization option shares.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Further fields, which depend on what is filled in; null for none.</summary>
    public ExtendedFieldsLambda? ExtendedFields { get; init; }

    /// <summary>The address that relative request URLs are resolved against; evaluated at every request.</summary>
    public SettingsLambda? BaseUri { get; init; }

    /// <summary>The authorization; null sends requests bare.</summary>
    public AuthorizationDefinition? Authorization { get; init; }
}
