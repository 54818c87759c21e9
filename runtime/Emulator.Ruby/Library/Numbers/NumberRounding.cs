namespace Emulator.Ruby.Library.Numbers;

/// <summary>The options of a number's format.</summary>
/// <param name="Precision">Digits behind the point, or in all; null for those that there are.</param>
/// <param name="IsSignificant">Whether the digits before the point count.</param>
/// <param name="StripsZeros">Whether zeros at the end go.</param>
/// <param name="Separator">Stands for the point.</param>
/// <param name="Delimiter">Between groups of three digits.</param>
internal sealed record NumberRounding(int? Precision, bool IsSignificant, bool StripsZeros, string Separator, string Delimiter);
