using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace MeetingOrchestrator.Record;

/// <summary>
/// A JSON reader that refuses what System.Text.Json lets through or reports without a name: duplicate keys, lone surrogates, −0, 1.0.
/// </summary>
internal ref struct StrictJsonParser(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _text = utf8;
    private int _at;

    public JsonNode? ParseWhole()
    {
        if (_text.StartsWith("\uFEFF"u8))
            throw Refused(CanonicalFault.ByteOrderMark);
        if (!Utf8.IsValid(_text))
            throw Refused(CanonicalFault.NotUtf8);
        var value = ParseValue(depth: 1);
        SkipSpace();
        return _at == _text.Length ? value : throw Refused(CanonicalFault.NotJson);
    }

    private JsonNode? ParseValue(int depth)
    {
        SkipSpace();
        switch (Peek())
        {
            case (byte)'{':
                return ParseObject(depth);
            case (byte)'[':
                return ParseArray(depth);
            case (byte)'"':
                return JsonValue.Create(ParseString());
            case (byte)'t':
                Expect("true"u8);
                return JsonValue.Create(true);
            case (byte)'f':
                Expect("false"u8);
                return JsonValue.Create(false);
            case (byte)'n':
                Expect("null"u8);
                return null;
            default:
                return JsonValue.Create(ParseInteger());
        }
    }

    private JsonObject ParseObject(int depth)
    {
        Open(depth);
        var members = new JsonObject();
        SkipSpace();
        if (TryTake((byte)'}'))
            return members;
        do
        {
            SkipSpace();
            var keyAt = _at;
            var key = ParseString();
            if (members.ContainsKey(key))
                throw new CanonicalJsonException(CanonicalFault.DuplicateKey, keyAt);
            SkipSpace();
            Expect(":"u8);
            members.Add(key, ParseValue(depth + 1));
            SkipSpace();
        }
        while (TryTake((byte)','));
        Expect("}"u8);
        return members;
    }

    private JsonArray ParseArray(int depth)
    {
        Open(depth);
        var items = new JsonArray();
        SkipSpace();
        if (TryTake((byte)']'))
            return items;
        do
        {
            items.Add(ParseValue(depth + 1));
            SkipSpace();
        }
        while (TryTake((byte)','));
        Expect("]"u8);
        return items;
    }

    private long ParseInteger()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E')
            _at++;
        return IntegerText.Read(_text[start.._at], start);
    }

    private string ParseString()
    {
        Expect("\""u8);
        var start = _at;
        var plain = _text[_at..].IndexOfAny((byte)'"', (byte)'\\');
        if (plain < 0)
            throw Refused(CanonicalFault.NotJson);
        _at += plain;
        var value = _text[_at] == (byte)'"' ? Encoding.UTF8.GetString(_text[start.._at]) : ParseEscaped(start);
        _at++;
        if (_text[start..(_at - 1)].IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
            throw new CanonicalJsonException(CanonicalFault.NotJson, start);
        StringRules.Check(value, start);
        return value;
    }

    private string ParseEscaped(int start)
    {
        var value = new StringBuilder();
        var copied = start;
        while (Peek() != (byte)'"')
        {
            if (_text[_at] != (byte)'\\')
            {
                _at++;
                continue;
            }
            value.Append(Encoding.UTF8.GetString(_text[copied.._at]));
            _at++;
            value.Append(ParseEscape());
            copied = _at;
        }
        return value.Append(Encoding.UTF8.GetString(_text[copied.._at])).ToString();
    }

    private char ParseEscape()
    {
        var kind = Peek();
        _at++;
        return kind switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => (char)kind,
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => ParseCodeUnit(),
            _ => throw Refused(CanonicalFault.NotJson),
        };
    }

    private char ParseCodeUnit()
    {
        if (_text.Length - _at < 4 || !Utf8Parser.TryParse(_text.Slice(_at, 4), out ushort unit, out var used, 'x') || used != 4)
            throw Refused(CanonicalFault.NotJson);
        _at += 4;
        return (char)unit;
    }

    private void Open(int depth)
    {
        if (depth > CanonicalJson.MaxDepth)
            throw Refused(CanonicalFault.TooDeep);
        _at++;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            _at++;
    }

    private readonly byte Peek() => _at < _text.Length ? _text[_at] : throw Refused(CanonicalFault.NotJson);

    private bool TryTake(byte expected)
    {
        if (_at >= _text.Length || _text[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private void Expect(ReadOnlySpan<byte> token)
    {
        if (!_text[_at..].StartsWith(token))
            throw Refused(CanonicalFault.NotJson);
        _at += token.Length;
    }

    private readonly CanonicalJsonException Refused(CanonicalFault fault) => new(fault, _at);
}
