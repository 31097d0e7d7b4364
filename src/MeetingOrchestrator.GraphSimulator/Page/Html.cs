using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>
/// Finished HTML. The only way to make it is an interpolated string whose holes are encoded unless they are <see cref="Html"/> themselves,
/// so that nothing out of a mail becomes markup by being forgotten.
/// </summary>
internal sealed record Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private Html(string text) => Text = text;

    public static Html Empty { get; } = new("");

    public string Text { get; }

    public static Html Of(ref Template template) => new(template.Finish());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Text)));

    [InterpolatedStringHandler]
    internal ref struct Template(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 32));

        public void AppendLiteral(string literal) => _text.Append(literal);

        public void AppendFormatted(Html? part) => _text.Append(part?.Text);

        public void AppendFormatted(string? text) => _text.Append(text is null ? "" : Encoder.Encode(text));

        public void AppendFormatted(int number) => AppendFormatted(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

        public string Finish() => _text.ToString();
    }
}
