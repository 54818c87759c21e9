namespace Emulator.Hosting.Connectors.Scaffold;

/// <summary>What a new connector is written in.</summary>
public enum ScaffoldLanguage
{
    /// <summary>A module, connector.js.</summary>
    Js,

    /// <summary>The platform's own form, connector.rb.</summary>
    Ruby,

    /// <summary>A project that is built.</summary>
    CSharp,
}
