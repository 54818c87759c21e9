namespace Emulator.Recipes.Display.Svg;

/// <summary>How the picture looks.</summary>
internal static class SvgStyle
{
    public const string Css = """
        text{font-family:system-ui,'Segoe UI','DejaVu Sans',sans-serif;fill:#1f2937}
        .title{font-size:17px;font-weight:600}.note{font-size:11px;fill:#6b7280}.small{font-size:10px;fill:#6b7280}.words{font-size:12px}
        .label{font-size:11px;fill:#4b5563;paint-order:stroke;stroke:#fff;stroke-width:4px}.error{font-size:11px;fill:#b3261e}
        .box{fill:#fff;stroke:#c3cad6;stroke-width:1.2}.untaken{fill:#fafafa;stroke:#dde1e8}.taken{stroke:#1e8e3e;stroke-width:2.4}
        .failed{fill:#fdeceb;stroke:#d93025;stroke-width:2.8}.skipped{fill:#fafafa;stroke:#c3cad6;stroke-dasharray:5 4}
        .faint{fill:#9ca3af}.badge{fill:#1e8e3e}.badge-text{font-size:10px;fill:#fff;font-weight:600;text-anchor:middle}
        .line{fill:none;stroke:#8a94a6;stroke-width:1.4}.line.taken{stroke:#1e8e3e;stroke-width:2.6}.line.dotted{stroke-dasharray:4 4}
        .frame{fill:#7c3aed;fill-opacity:.045;stroke:#b9a5e6;stroke-width:1}.watch{fill:#0d9488;fill-opacity:.05;stroke:#8fcac3;stroke-width:1}
        .k-trigger{fill:#2563eb}.k-action{fill:#64748b}.k-if,.k-elsif,.k-while_condition{fill:#d97706}.k-else{fill:#d97706}
        .k-foreach,.k-repeat{fill:#7c3aed}.k-try,.k-catch{fill:#0d9488}.k-stop{fill:#b3261e}.k-step{fill:#b3261e}
        """;
}
