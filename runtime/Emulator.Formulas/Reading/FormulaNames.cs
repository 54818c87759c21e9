namespace Emulator.Formulas.Reading;

/// <summary>The names that the platform documents for formulas (formulas.md sections 3 to 10); no other may be called.</summary>
internal static class FormulaNames
{
    private const string Documented = """
        + - * / % ** == != < <= > >= <=> =~ !~ ! -@ +@ [] upcase downcase capitalize titleize strip lstrip rstrip length size bytesize bytes
        byteslice reverse include? exclude? starts_with? ends_with? start_with? end_with? match? index slice gsub sub scan split
        ljust rjust parameterize transliterate unicode_normalize quote strip_tags scrub encode unpack to_s to_i to_f to_date
        to_time in_time_zone to_phone to_currency present? blank? presence ordinalize abs round ceil floor even? odd?
        is_true? is_not_true? first last second third fourth fifth find_index count concat uniq compact flatten drop take
        zip max min minmax sum join smart_join pluck format_map where not slice_after slice_before to_a pack to_csv to_json
        to_xml to_param member? now today seconds second minutes minute hours hour days day weeks week months month years year
        ago from_now utc dst? wday yday yweek beginning_of_hour beginning_of_day beginning_of_week beginning_of_month
        beginning_of_year end_of_month strftime binary? keys values except encode_www_form from_xml encode_base64
        encode_urlsafe_base64 decode_base64 decode_urlsafe_base64 encode_hex to_hex decode_hex encode_url decode_url as_utf8
        as_string sha1 encode_sha256 encode_sha512 hmac_md5 hmac_sha1 hmac_sha256 hmac_sha512 encode_sha512_256 md5_hexdigest
        rsa_sha256 rsa_sha512 encrypt decrypt workato parse_yaml render_yaml jwt_encode jwt_decode aes_cbc_encrypt
        aes_cbc_decrypt aes_gcm_encrypt aes_gcm_decrypt pbkdf2_hmac_sha1 random_bytes verify_rsa uuid to_country_alpha2
        to_country_alpha3 to_country_name to_currency_code to_currency_name to_currency_symbol to_state_code to_state_name
        lookup data_table_lookup null clear skip blank _ _dp map select reject each any? all? find sort sort_by group_by
        """;

    public static readonly IReadOnlySet<string> Allowed =
        Documented.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
