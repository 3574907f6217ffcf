package main

import (
	"encoding/binary"
	"math"
	"time"
)

// The chime is a falling major third, which sounds like a doorbell and not like
// an alarm.
const (
	samplesPerSecond = 22050
	toneLasts        = 280 * time.Millisecond
	loudness         = 0.35  // of the most that a sample holds
	rise             = 0.015 // seconds until a tone is at its loudest: without it, it clicks
	fall             = 9.0   // how fast it fades, per second
)

// tones are C sharp and A, Hz.
var tones = []float64{554.37, 440}

// chime is the sound as a WAV file: mono, 16 bit.
func chime() []byte {
	var samples []int16
	each := int(toneLasts.Seconds() * samplesPerSecond)
	for _, hertz := range tones {
		for i := range each {
			samples = append(samples, sample(hertz, float64(i)/samplesPerSecond))
		}
	}
	return wav(samples)
}

// sample is a sine with a quiet octave over it; it ends in silence.
func sample(hertz, at float64) int16 {
	wave := math.Sin(2*math.Pi*hertz*at) + 0.2*math.Sin(4*math.Pi*hertz*at)
	shape := math.Min(1, at/rise) * math.Exp(-fall*at) * math.Min(1, (toneLasts.Seconds()-at)/rise)
	return int16(loudness / 1.2 * wave * shape * math.MaxInt16)
}

// wav puts the header of RIFF before samples.
func wav(samples []int16) []byte {
	const header, bytesEach = 44, 2
	size := uint32(len(samples) * bytesEach)
	b := make([]byte, 0, header+int(size))
	text := func(s string) { b = append(b, s...) }
	long := func(n uint32) { b = binary.LittleEndian.AppendUint32(b, n) }
	short := func(n uint16) { b = binary.LittleEndian.AppendUint16(b, n) }
	text("RIFF")
	long(header - 8 + size)
	text("WAVEfmt ")
	long(16) // bytes of the format
	short(1) // PCM
	short(1) // channels
	long(samplesPerSecond)
	long(samplesPerSecond * bytesEach)
	short(bytesEach)
	short(8 * bytesEach)
	text("data")
	long(size)
	for _, s := range samples {
		short(uint16(s))
	}
	return b
}
